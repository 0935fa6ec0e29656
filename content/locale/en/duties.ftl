# The responsibilities: who does, answers for, is consulted and is informed.

duties-do-responsible = does it
    .words = responsible does raci r
duties-do-accountable = answers for it
    .words = accountable answers raci a
duties-do-consulted = consulted
    .words = consulted asked advice raci c
duties-do-informed = informed
    .words = informed told raci i
duties-do-new = new row
    .words = new row add write
duties-do-fetch = fetch tasks
    .words = fetch tasks from the plan
duties-do-clear = clear the cell
    .words = clear remove letter delete
duties-do-left = previous role
duties-do-right = next role
duties-do-narrow = only the service / all rows
    .words = filter service whole session show

duties-empty = No rows yet. n writes what is to be done. f fetches the tasks of the plan. A list can be pasted.
duties-empty-read = No rows yet.
duties-no-roles = The method has no roles to share the responsibility between.
duties-count = { $count } { $count ->
        [one] row
       *[other] rows
    }
duties-count-faults = { $count ->
        [0] nothing to mend
       *[other] { $count } to mend
    }
duties-column-text = What is to be done
duties-cell = { $role } (role { $number } of { $of }): { $letters }
duties-no-letter = no letter

duties-no-faults = Every row has one who answers for it and at least one who does it.
duties-fault-of = { $row }: { $fault }
duties-nobody-accountable = Nobody answers for it. Give one role A.
duties-several-accountable = Several answer for it: { $roles }. Let one keep A.
duties-nobody-responsible = Nobody does it. Give at least one role R.
duties-overloaded = { $role } answers for { $rows } of { $of } rows. Can somebody else take some of it?
duties-more-faults = … and { $count } more on other rows. They are marked with an exclamation mark.

duties-title-new = New row
duties-title-alter = Alter row
duties-field-text = What is to be done
duties-hint-new = Enter saves, and the next row can be written. Esc ends. Of several pasted lines each becomes a row.
duties-hint-alter = Enter saves. The letters stay.
duties-no-text = Write what is to be done. To remove the row, press Esc and then x.

duties-dropped = “{ $text }” is dropped. u takes it back.
duties-pasted = { $count } { $count ->
        [one] row
       *[other] rows
    } added.
duties-fetched = { $count } { $count ->
        [one] task
       *[other] tasks
    } fetched from the plan.
duties-fetched-nothing = All tasks of the plan have a row already.
duties-no-tasks = The plan has no tasks yet.
duties-narrowed = Shows the rows of { $service } and those of the whole session. s shows all.
duties-all = Shows all rows.
duties-one-service = The session has only one service, so all rows are shown.
