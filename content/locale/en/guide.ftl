# How a step is run, and the list of words.

guide-title = How the step is run
guide-purpose = Purpose
guide-roles = Must be in the room
guide-how = Advice
guide-agenda = Running order, { $count } minutes proposed
guide-activity = { $from }–{ $to }  { $technique-given ->
    [yes] { $technique }. { $text }
   *[no] { $text }
 }
guide-techniques = Ways of working
guide-output = What comes out
guide-next = The next step needs
guide-principles = Principles in this step
guide-terms = Words
guide-no-term = No word in the list fits. Try fewer letters.
