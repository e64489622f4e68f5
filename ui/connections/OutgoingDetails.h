// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the records behind an outgoing question, as sentences: who changed them, what the remote would lose,
// and a note for each. Pure text about facts of the store; what the store does not know is not said.
#pragma once

#include "items/ConnectionsModel.h"
#include "items/OutgoingModel.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

/// The text at the end of a record's row.
struct OutgoingNote
{
    QString text;
    bool isLoss = false;
};

class OutgoingDetails
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::OutgoingDetails)

public:
    /// `item` has an outgoing question.
    OutgoingDetails(const items::ConnectionItem &item, Formats formats) : m_item(item), m_formats(std::move(formats)) {}

    /// "Done by: Mara Lindqvist." of an origin in the change log; empty where there are several. `me`: the person's
    /// name, if known.
    static QString author(const std::optional<Origin> &origin, const QString &me);
    OutgoingNote noteOf(const items::OutgoingModel &model, int row) const;
    /// Title, what it belongs to and the note, as a screen reader says a row.
    QString spoken(const items::OutgoingModel &model, int row) const;
    /// "9 have open deals in HubSpot."; empty when nothing is known to be lost.
    QString losses(std::span<const store::OutgoingRecord> withLosses) const;
    /// What a deletion does to open deals that stay there; empty when it touches none.
    QString consequence(std::span<const store::OutgoingRecord> withLosses) const;
    /// "64 of the 213 wait there as well", and what goes with them there.
    QString elsewhere(const store::SameQuestion &same, const QString &vendor) const;

private:
    static QString authorName(const Origin &origin, const QString &me);

    const items::ConnectionItem &m_item;
    Formats m_formats;
};

} // namespace satchel::ui
