// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/common/Label.h"
#include "ui/common/SearchField.h"
#include "ui/shell/ShortcutLine.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;
constexpr int panelWidth = 900;

} // namespace

ShortcutSheet::ShortcutSheet(ActionRegistry &registry, QWidget *window)
    : Overlay(window), m_registry(registry), m_head(new QWidget(this)),
      m_search(new SearchField(tr("Find a command or key"), m_head)), m_scroll(new QScrollArea(this))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(theme.px(18), theme.px(10), theme.px(18), theme.px(6));
    row->addWidget(new Label(tr("Keyboard shortcuts"), &Theme::Fonts::heading), 1);
    row->addWidget(m_search);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    fill({});
}

void ShortcutSheet::fill(const QString &filter)
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(18));
    row->setSpacing(theme.px(32));
    QList<QVBoxLayout *> sides;
    QList<int> lengths(columns, 0);
    for (int i = 0; i < columns; ++i) {
        sides.append(new QVBoxLayout);
        sides.last()->setSpacing(0);
        row->addLayout(sides.last(), 1);
    }
    for (const ActionRegistry::Group &group : m_registry.groups()) {
        QList<QWidget *> lines;
        for (QAction *action : group.actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (!keys.isEmpty()
                && (action->text().contains(filter, Qt::CaseInsensitive)
                    || keys.compare(filter, Qt::CaseInsensitive) == 0))
                lines.append(new ShortcutLine(action, m_registry));
        }
        if (lines.isEmpty())
            continue;
        const auto shortest = std::ranges::min_element(lengths);
        QVBoxLayout *side = sides.at(shortest - lengths.begin());
        *shortest += static_cast<int>(lines.size()) + 2;
        side->addWidget(new Label(group.title, &Theme::Fonts::semibold));
        side->addSpacing(theme.px(4));
        for (QWidget *line : lines)
            side->addWidget(line);
        side->addSpacing(theme.px(16));
    }
    for (QVBoxLayout *side : std::as_const(sides))
        side->addStretch(1);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

QRect ShortcutSheet::panelRect() const
{
    const Theme &theme = Theme::of(this);
    const int panel = qMin(theme.px(panelWidth), width() - theme.px(32));
    const int y = qMin(theme.px(72), height() / 12);
    const int wanted = m_head->sizeHint().height() + m_scroll->widget()->sizeHint().height() + theme.px(8);
    return {(width() - panel) / 2, y, panel, qMin(wanted, height() - 2 * y)};
}

void ShortcutSheet::layOutPanel()
{
    const QRect panel = panelRect();
    const int head = m_head->sizeHint().height();
    m_head->setGeometry(panel.x(), panel.y(), panel.width(), head);
    m_scroll->setGeometry(panel.adjusted(1, head, -1, -8));
}

QWidget *ShortcutSheet::firstFocus()
{
    return m_search;
}

} // namespace satchel::ui

#include "moc_ShortcutSheet.cpp"
