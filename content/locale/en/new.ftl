# New session: three questions.

new-title = New session
new-service = Which service will you work on?
new-service-hint = For example Skatteattest. You can add more services later.
new-service-missing = Write the name of the service first.
new-topic = What is the session about?
new-topic-hint = A few words, which become the name of the session.
new-topic-missing = Write what the session is about first.
new-organisation = Which municipality or organisation is it for?
new-organisation-hint = For example Bergen kommune.
new-organisation-missing = Write the name of the municipality or organisation first.
new-facilitator = Who leads the group?
new-facilitator-hint = The name goes into the minutes. The field may be left empty.
new-rules = Rule set
new-rules-hint = Switch with space. The historical one is for old cases.
new-rules-no-text = Here you choose with space or the arrow keys. The up arrow goes back to the fields.
new-leave-title = Leave without beginning?
new-leave = What you have written will be lost.
