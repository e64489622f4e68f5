// SPDX-License-Identifier: GPL-3.0-or-later
// A field of a remote's object, as the remote describes it, and which fields of ours it can be paired with.
#pragma once

#include "domain/Schema.h"

namespace satchel::store {

struct RemoteField
{
    QString name;
    QString label;
    QString type; // "number", "bool", "date", "datetime", or the vendor's word; empty: not known
    std::vector<Choice> options;
    bool isReadOnly = false;
    bool isRequired = false;
    bool isCustom = false;
    int maxLength = 0; // characters that fit; 0: not known
};

/// True when the values of one fit into the other: a choice there needs choices here, a number there can hold only a
/// number. Amounts and references are mapped by a vendor's manifest alone.
bool canPair(const Field &field, const RemoteField &remote);

/// Ours and theirs, of the choices that are written alike in key or label, else have the same name (KnownNames.h). Two
/// of ours never get the same one of theirs.
std::vector<std::pair<QString, QString>> sharedChoices(const Field &field, const RemoteField &remote);

} // namespace satchel::store
