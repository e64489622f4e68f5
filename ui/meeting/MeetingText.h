// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting in words: its state, when it is, its people, and what is known before.
#pragma once

#include "items/MeetingEdits.h"
#include "ui/common/PageContext.h"
#include "ui/common/StateChip.h"
#include "ui/meeting/MeetingRows.h"

namespace satchel::ui {

class MeetingText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::MeetingText)

public:
    explicit MeetingText(const PageContext &context) : m_context(context), m_formats(context.formats()) {}

    QString title(const items::Meeting &meeting) const;
    QString state(const items::Meeting &meeting) const;
    static StateChip::MeaningRole meaning(const items::Meeting &meeting);
    static Icon stateIcon(const items::Meeting &meeting);
    /// "Today 11:00–12:00 · video · Helvion Diagnostics"
    QString line(const items::Meeting &meeting) const;
    /// "Repeats, next Mon 9 Mar"; empty when it does not.
    QString series(const items::Meeting &meeting) const;
    QString rescheduled(const items::Meeting &meeting) const;
    QString outcome(const QString &key) const;

    std::vector<MeetingRow> people(const items::Meeting &meeting) const;
    std::vector<MeetingRow> agenda(const items::Meeting &meeting) const;
    /// "4 points, 60 min"
    QString agendaCount(const items::Meeting &meeting) const;
    /// "38 min gone, 3 min ahead"
    QString agendaEnd(const items::Meeting &meeting) const;
    std::vector<MeetingRow> actionItems(const std::vector<items::AssignedItem> &items) const;
    /// "Becomes a task: Price for Osaka, Mara Lindqvist, Thu 12 Mar"
    QString becomes(const items::AssignedItem &item) const;
    std::vector<MeetingRow> talks(const items::Meeting &meeting) const;
    std::vector<MeetingRow> deals(const items::Meeting &meeting) const;
    std::vector<MeetingRow> quotes(const items::Meeting &meeting) const;
    std::vector<MeetingRow> conflicts(const items::Meeting &meeting) const;
    std::vector<MeetingRow> tasks(const items::Meeting &meeting) const;
    std::vector<MeetingRow> files(const items::Meeting &meeting) const;
    /// "Overlaps 11:45–12:00" and what with.
    std::pair<QString, QString> overlap(const items::Meeting &meeting) const;

private:
    QString minutes(qint64 count) const { return tr("%Ln min", "minutes", static_cast<int>(count)); }

    const PageContext &m_context;
    Formats m_formats;
};

} // namespace satchel::ui
