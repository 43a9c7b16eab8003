## Somebody at a desk let the owner of the account begin anew, and they must know.

title = Er is een nieuwe brief gemaakt bij de balie
told = Dat was op { $moment }. Alle telefoons zijn toen uitgelogd. Vroeg u hier niet om? Ga vandaag naar de balie of bel iemand die helpt.
    .a2 = Dat was op { $moment }. Alle telefoons zijn toen uitgelogd. Was u dit niet? Ga vandaag naar de balie.
    .child = Dat was op { $moment }. Alle telefoons zijn toen uitgelogd. Was jij dit niet? Bel vandaag je voogd.
