// SPDX-License-Identifier: GPL-3.0-or-later
// The earlier values of a field, and who or what changed them: a small panel at the fact.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"
#include "ui/customer/TimelineText.h"

namespace satchel::ui {

class FieldHistory : public Popover
{
    Q_OBJECT

public:
    FieldHistory(const PageContext &context, const Record &record, const Field &field, const TimelineText &words,
        QWidget *parent);

    /// The change that gave the field its value; nothing when it never had one.
    static std::optional<store::ChangeSetInfo> lastChange(
        const PageContext &context, const Record &record, const Field &field);
    /// One line per value, newest first: "Head of Laboratory · HubSpot, Mon 08:30".
    static QStringList lines(
        const PageContext &context, const Record &record, const Field &field, const TimelineText &words);

private:
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
