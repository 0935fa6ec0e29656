# The services weighed against each other.

ranking-title = Ranking of services
ranking-no-craft = The method weighs no services.
ranking-no-services = The session has no services to rank. Make an idea a service, or add a service in the workshop.
ranking-no-decision = The method has no decision for each service here.
ranking-stand-on-service = Go down to a service first.
ranking-service = Service
ranking-weight = Weight
ranking-total = Sum
ranking-nothing-yet = No service has all its scores yet, so there is no order.
ranking-first = { $names } comes first.
ranking-shared = { $names } share first place. That decides nothing.
ranking-turn = { $criterion }: with weight { $to } instead of { $from }, { $name } comes first. At { $equal } they are equal.
ranking-turn-equal = { $criterion }: with weight { $equal } instead of { $from }, it is equal with { $name }.
ranking-no-turn = { $criterion }: no weight on the scale changes who comes first.
ranking-lacks = Lacks scores and gets no place: { $names }.
ranking-lacks-one = { $name } ({ $count })
