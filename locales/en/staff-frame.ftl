## The parts of the work, in the header of every page for staff.

worklist = Cases
times = Times
day = Today
desk = Desk
people = Staff
faults = Error codes
sessions = My sessions
