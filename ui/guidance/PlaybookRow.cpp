// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/PlaybookRow.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::PlaybookEntry;

PlaybookRow::PlaybookRow(const PageContext &context, const items::PlaybookItem &item, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new Label),
      m_detail(new Label({}, &Theme::Fonts::small, TextColor::Tertiary))
{
    const Theme &theme = Theme::of(this);
    auto *line = new QHBoxLayout(this);
    setSpaces(*line, theme, 0, 8);
    auto *column = new QVBoxLayout;
    setSpaces(*column, theme, 0, 2);
    if (item.kind == PlaybookItemKind::Step) {
        m_box = new QCheckBox;
        line->addWidget(m_box, 0, Qt::AlignTop);
        connect(m_box, &QCheckBox::toggled, this, &PlaybookRow::ticked);
    }
    if (item.kind == PlaybookItemKind::Criterion) {
        m_state = new Label({}, &Theme::Fonts::small);
        column->addWidget(m_state);
    }
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_detail->setWordWrap(true);
    column->addWidget(m_detail);
    if (item.kind == PlaybookItemKind::Material || item.kind == PlaybookItemKind::Question) {
        const Icon icon = item.kind == PlaybookItemKind::Question ? Icon::Edit
            : item.url.isEmpty()                                  ? Icon::File
                                                                  : Icon::Link;
        m_button = new Button(icon, {}, Button::Variant::Ghost);
        m_button->setSmall(true);
        connect(m_button, &QPushButton::clicked, this, &PlaybookRow::pressed);
    }
    if (m_button)
        column->addWidget(m_button, 0, Qt::AlignLeft);
    line->addLayout(column, 1);
}

void PlaybookRow::setEntry(const PlaybookEntry &entry)
{
    m_entry = entry;
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    m_title->setText(entry.item.title);
    if (m_box) {
        const QSignalBlocker blocker(m_box);
        m_box->setChecked(entry.isDone);
        m_box->setEnabled(canWrite);
        m_box->setAccessibleName(entry.item.title);
    }
    if (m_state) {
        m_state->setText(stateText());
        m_state->setColor(!entry.problem.isEmpty() ? TextColor::Amber
                : entry.isDone                     ? TextColor::Green
                                                   : TextColor::Secondary);
    }
    if (m_button && entry.item.kind == PlaybookItemKind::Question) {
        m_button->setText(entry.answer.isEmpty() ? tr("Answer…") : tr("Change answer…"));
        m_button->setAccessibleName(m_button->text() + u" "_s + entry.item.title);
        m_button->setEnabled(canWrite);
    } else if (m_button) {
        m_button->setText(entry.item.url.isEmpty() ? tr("Open file") : tr("Open link"));
        m_button->setToolTip(entry.item.url);
        m_button->setAccessibleName(m_button->text() + u" "_s + entry.item.title);
    }
    const QString detail = detailText();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(words());
}

QString PlaybookRow::stateText() const
{
    if (!m_entry.problem.isEmpty())
        return tr("Cannot be checked", "an exit criterion");
    return m_entry.isDone ? tr("Met", "an exit criterion") : tr("Not met", "an exit criterion");
}

/// What the item is about, its answer, and who did it when.
QString PlaybookRow::detailText() const
{
    QStringList lines;
    if (!m_entry.item.description.isEmpty())
        lines.append(m_entry.item.description);
    if (!m_entry.problem.isEmpty())
        lines.append(tr("The filter of this criterion no longer works: %1").arg(m_entry.problem));
    if (!m_entry.answer.isEmpty())
        lines.append(m_entry.answer);
    if (m_entry.isDone && m_entry.doneAt.ms > 0) {
        const Formats formats = m_context.formats();
        const QString day = formats.day(m_entry.doneAt.dateIn(formats.zone()), m_context.today());
        lines.append(m_entry.doneBy.isEmpty() ? day : tr("%1, %2", "person, day").arg(isolated(m_entry.doneBy), day));
    }
    return lines.join(u'\n');
}

QString PlaybookRow::words() const
{
    QStringList parts;
    switch (m_entry.item.kind) {
    case PlaybookItemKind::Step:
        parts = {tr("Step: %1").arg(m_entry.item.title), m_entry.isDone ? tr("done") : tr("not done")};
        break;
    case PlaybookItemKind::Question: parts = {tr("Question: %1").arg(m_entry.item.title)}; break;
    case PlaybookItemKind::Criterion: parts = {tr("Exit criterion: %1").arg(m_entry.item.title), stateText()}; break;
    case PlaybookItemKind::Material: parts = {tr("Material: %1").arg(m_entry.item.title)}; break;
    }
    if (const QString detail = detailText().simplified(); !detail.isEmpty())
        parts.append(detail);
    return parts.join(u", "_s);
}

} // namespace satchel::ui

#include "moc_PlaybookRow.cpp"
