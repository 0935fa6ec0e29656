//! Somebody who takes part: name, role, organisation, and whether he or she is there and may vote.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{Role, RoleId};

/// Somebody who takes part in the work.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Participant {
    pub id: Uuid,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// Whether the person is there today.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub present: bool,
    /// Whether the person may vote, where that is not as the role says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub votes: Option<bool>,
}

impl Participant {
    /// Says whether the person may vote; one without a role may.
    pub fn may_vote(&self, roles: &[Role]) -> bool {
        let role = || {
            let own = self.role.as_ref()?;
            roles.iter().find(|role| role.id == *own)
        };
        let by_role = || role().is_none_or(|role| role.votes);
        self.votes.unwrap_or_else(by_role)
    }
}

/// Returns the roles that nobody has who is there today; none where nobody is known to take part at all.
pub fn missing_roles<'r>(participants: &[Participant], wanted: &'r [RoleId]) -> Vec<&'r RoleId> {
    if participants.is_empty() {
        return Vec::new();
    }
    let lacks = |role: &&RoleId| {
        let mut here = participants.iter().filter(|one| one.present);
        !here.any(|one| one.role.as_ref() == Some(role))
    };
    wanted.iter().filter(lacks).collect()
}
