# Names that every file of this language may use.
-wegwijs = Wegwijs
-ind = IND
