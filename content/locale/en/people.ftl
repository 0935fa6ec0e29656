# Participants: role, who is present, and who votes.

people-title = Participants
people-count = { $here } of { $count } present today
people-nobody = No participants yet. Press n to write names, or f to fetch names that the session has already.
people-votes = votes
people-votes-not = does not vote
people-fetched = { $count ->
        [0] The session has no further names.
        [one] One name was fetched. Space marks as present.
       *[other] { $count } names were fetched. Space marks as present.
    }
people-dropped = { $name } was taken off the list. u takes it back.
people-missing = Missing today: { $who }
people-too-many = { $count } present: split the group. Above { $most }, few get to speak.
people-name = Name
people-role = Role
people-organisation = Organisation
people-new = New participant
people-alter = Change the participant
people-no-role = The method has no such role. ctrl+t goes through the roles.
people-known = The name is on the list already.
