// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a timeline's rows: titles, sentences about changes, origins, times. Pure text, created for
// each look so that "Today" is today's; the delegate paints it and a screen reader says it.
#pragma once

#include "items/TimelineModel.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

/// A piece of a sentence; the customer's own words are strong.
struct TextRun
{
    QString text;
    bool isStrong = false;
    bool operator==(const TextRun &) const = default;
};

struct OutcomeChip
{
    QString text;
    Theme::Meaning Theme::*meaning = &Theme::grey;
};

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TimelineText)

public:
    /// `me` is the name of the window's person, `page` the entity whose timeline is read; Activity: of everybody.
    TimelineText(const Schema &schema, Formats formats, Instant now, QString me, EntityKind page);

    QString heading(const items::TimelineRow &row) const;
    /// Of a day by its word and its date: "Today" and "Tuesday 10 March", "Sunday" and "8 Mar".
    std::pair<QString, QString> headingParts(const items::TimelineRow &row) const;
    QString count(qint64 count) const { return m_formats.count(count); }
    QString title(const store::TimelineItem &item) const;
    /// The same in lists of all customers: without a subject the beginning of the text.
    QString headline(const store::TimelineItem &item) const;
    /// The text that the headline does not already say, in one line.
    QString rest(const store::TimelineItem &item) const;
    /// "Annika Reinhardt, Universitätsklinikum Lindental": whose it is.
    QString customer(const store::TimelineItem &item) const;
    /// Who and with whom, in small type behind the title.
    QString people(const store::TimelineItem &item) const;
    std::optional<OutcomeChip> chip(const store::TimelineItem &item) const;
    QString time(const items::TimelineRow &row) const;
    /// One of the longest that time() says of an hour of a day.
    QString longestTimeOfDay() const;
    /// A planned item that is overdue or due soon.
    bool isOverdue(const items::TimelineRow &row) const;
    bool isDueSoon(const items::TimelineRow &row) const;
    /// "Mara moved Autoclave probes from New Lead to Contacted", in one line.
    QList<TextRun> sentence(const store::TimelineItem &change) const;
    /// What an opened item shows besides its text: mood, topics, place, deal.
    QString details(const store::TimelineItem &item) const;
    /// Everything at once, for a screen reader.
    QString whole(const items::TimelineRow &row) const;

    Icon icon(const items::TimelineRow &row) const;
    QString kindName(const QString &kind) const;
    /// "user" → the person's first name, "import:leads.csv" → "Import of leads.csv", "connection:HubSpot" → "HubSpot".
    QString originName(const Origin &origin) const;

private:
    QString dayHeading(QDate day) const;
    QString shortened(const QStringList &names) const;
    QString valueText(const Field *field, const Value &value) const;
    QString changedFields(const store::TimelineItem &change) const;

    const Schema &m_schema;
    Formats m_formats;
    Instant m_now;
    QString m_me;
    EntityKind m_page;
};

} // namespace satchel::ui
