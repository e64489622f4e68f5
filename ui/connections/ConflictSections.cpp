// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConflictSections.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SyncText.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Source = items::KeptField::Source;

namespace {

constexpr int labelWidth = 128;
constexpr qsizetype mostKept = 8;
constexpr int longestValue = 80;

/// A line of a section under a thin rule.
class LineRow : public QWidget
{
public:
    LineRow()
    {
        const Theme &theme = Theme::of(this);
        m_row = new QHBoxLayout(this);
        m_row->setContentsMargins(0, theme.px(6), 0, theme.px(6));
        m_row->setSpacing(theme.px(8));
    }
    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, 0, width(), 1), Theme::of(this).border.subtle);
    }

private:
    QHBoxLayout *m_row;
};

class LineIcon : public QWidget
{
public:
    explicit LineIcon(Icon icon) : m_icon(icon) { setFixedSize(Theme::of(this).px(14), Theme::of(this).px(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        drawIcon(painter, rect(), m_icon, theme.px(14), theme.text.tertiary);
    }

private:
    Icon m_icon;
};

void removeAll(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ConflictSections::ConflictSections(const PageContext &context, ValueText valueText, QWidget *parent)
    : QWidget(parent), m_context(context), m_valueText(std::move(valueText))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(20));
    makeSection(tr("What both sides keep"), m_keptSection, m_kept);
    makeSection(tr("History"), m_historySection, m_history);
    column->addWidget(m_keptSection);
    column->addWidget(m_historySection);
}

void ConflictSections::makeSection(const QString &title, QWidget *&section, QVBoxLayout *&rows)
{
    section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(6));
    column->addWidget(new Label(title, &Theme::Fonts::semibold));
    rows = new QVBoxLayout;
    rows->setSpacing(0);
    column->addLayout(rows);
}

void ConflictSections::show(const items::ConflictGroup &group, const items::ConflictStory &story)
{
    const std::pair shown(group.connection, group.record);
    if (shown == m_shown && story == m_story)
        return; // each sync asks again, and a line that says the same stays
    m_shown = shown;
    m_story = story;
    removeAll(*m_kept);
    removeAll(*m_history);
    const qsizetype lines = qMin(std::ssize(story.kept), qMax(mostKept, story.mergedCount()));
    for (qsizetype i = 0; i < lines; ++i)
        addKept(group, story.kept[static_cast<size_t>(i)]);
    if (const qsizetype rest = std::ssize(story.kept) - lines; rest > 0) {
        auto *line = new LineRow;
        line->row()->addWidget(
            new Label(tr("%Ln more field(s) are the same on both sides.", nullptr, static_cast<int>(rest)),
                &Theme::Fonts::small, TextColor::Secondary));
        m_kept->addWidget(line);
    }
    for (const items::ConflictEvent &event : story.events)
        addEvent(group, event);
    m_keptSection->setVisible(!story.kept.empty());
    m_historySection->setVisible(!story.events.empty());
}

void ConflictSections::addKept(const items::ConflictGroup &group, const items::KeptField &kept)
{
    const Field *field = m_context.workspace.schema().entity(group.entity).find(kept.field);
    if (!field)
        return;
    auto *line = new LineRow;
    auto *name = new Label(field->label, &Theme::Fonts::body, TextColor::Secondary);
    name->setFixedWidth(Theme::of(this).px(labelWidth));
    line->row()->addWidget(name);
    line->row()->addWidget(new Label(text(*field, kept.value)), 1);
    line->row()->addWidget(new Label(sourceText(group, kept), &Theme::Fonts::small, TextColor::Secondary));
    m_kept->addWidget(line);
}

void ConflictSections::addEvent(const items::ConflictGroup &group, const items::ConflictEvent &event)
{
    auto *line = new LineRow;
    line->row()->addWidget(new LineIcon(event.field.isEmpty() ? Icon::Sync : Icon::Edit), 0, Qt::AlignTop);
    auto *sentence = new Label(eventText(group, event), &Theme::Fonts::body, TextColor::Secondary);
    sentence->setWordWrap(true);
    line->row()->addWidget(sentence, 1);
    line->row()->addWidget(new Label(when(event.at), &Theme::Fonts::small, TextColor::Secondary), 0, Qt::AlignTop);
    m_history->addWidget(line);
}

QString ConflictSections::text(const Field &field, const Value &value) const
{
    if (isEmpty(value))
        return tr("empty");
    const QString text = m_valueText(field, value).simplified();
    return text.size() <= longestValue ? text : text.left(longestValue - 1).trimmed() + u'…';
}

QString ConflictSections::when(Instant at) const
{
    return SyncText(m_context.formats(), m_context.workspace.clock().now()).clock(at);
}

QString ConflictSections::sourceText(const items::ConflictGroup &group, const items::KeptField &kept) const
{
    const QString name = isolated(group.connectionName);
    switch (kept.source) {
    case Source::Received: return tr("received from %1, %2", "connection, time").arg(name, when(kept.at));
    case Source::Queued: return tr("yours, queued for %1", "connection").arg(name);
    case Source::Same: break;
    }
    return tr("same on both sides");
}

QString ConflictSections::authorName(const Origin &origin, const items::ConflictGroup &group) const
{
    store::Store &store = m_context.workspace.store();
    switch (origin.kind) {
    case Origin::Kind::User: {
        const QString me = store.title(EntityKind::User, store.me());
        return me.isEmpty() ? tr("You") : isolated(me);
    }
    case Origin::Kind::CommandLine: return tr("Command line");
    case Origin::Kind::Api: return tr("Local API");
    case Origin::Kind::Undo: return tr("Undo");
    case Origin::Kind::Import: return tr("Import of %1").arg(isolated(origin.name.section(u'/', -1)));
    case Origin::Kind::Rule: return tr("Rule “%1”").arg(isolated(origin.name));
    case Origin::Kind::Form: return tr("Form “%1”").arg(isolated(origin.name));
    case Origin::Kind::Connection: {
        const auto connection = store::Connections(store).find(origin.name);
        const bool isOfGroup = connection && connection->number == group.connection;
        return isolated(isOfGroup ? group.connectionName : origin.name);
    }
    case Origin::Kind::Hub:
    case Origin::Kind::Other: break;
    }
    return isolated(origin.name);
}

QString ConflictSections::eventText(const items::ConflictGroup &group, const items::ConflictEvent &event) const
{
    if (event.field.isEmpty()) {
        const QString name = isolated(group.connectionName);
        if (event.detail == store::Conflict::byPrecedence)
            return tr("The sync with %1 found the conflict. The order of the connections decided.", "connection")
                .arg(name);
        const auto rule = store::policyNamed(event.detail); // the one in force then, which may be another today
        return rule ? tr("The sync with %1 found the conflict. Rule for conflicts: %2", "connection, rule")
                          .arg(name, SyncText::policy(*rule))
                    : tr("The sync with %1 found the conflict.", "connection").arg(name);
    }
    const Field *field = m_context.workspace.schema().entity(group.entity).find(event.field);
    const QString who = event.detail.isEmpty()
        ? authorName(event.origin, group)
        : tr("%1 in %2", "who, connection").arg(isolated(event.detail), isolated(group.connectionName));
    if (!field)
        return tr("%1 changed %2", "who, field").arg(who, event.field);
    return tr("%1 changed %2 from %3 to %4", "who, field, values")
        .arg(who, field->label, isolated(text(*field, event.before)), isolated(text(*field, event.after)));
}

} // namespace satchel::ui

#include "moc_ConflictSections.cpp"
