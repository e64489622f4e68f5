// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in an activity. Each is a record of its own, so that two desks can write down who came. The field
// `attendees` of the activity is the same people as texts, one per person: what tables, exports and imports read and
// write. "Ana Silva <ana@example.com> (optional, accepted)"
#pragma once

#include "domain/Record.h"

namespace satchel {

struct Attendee
{
    QString name;
    QString email;
    QString role; // keys of attendee.role, .response and .attended; empty: as a new record has it
    QString response;
    QString attended;

    /// The name, else the address.
    const QString &title() const { return name.isEmpty() ? email : name; }
    /// The same for two spellings of one person: the address, else the name.
    QString key() const;
    QString toText() const;
    static Attendee fromText(const QString &text);
    static Attendee of(const Record &attendee);
    bool operator==(const Attendee &) const = default;
};

/// The titles of the people in a list of these texts.
QStringList attendeeTitles(const QStringList &texts);

} // namespace satchel
