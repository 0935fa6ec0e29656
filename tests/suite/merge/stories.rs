//! Two copies of a session, as groups and facilitators come by them.
