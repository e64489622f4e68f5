// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentHeader.h"

#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/StateChip.h"
#include "ui/documents/DocumentSteps.h"
#include "ui/documents/DocumentText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

#include <initializer_list>

namespace satchel::ui {

namespace {

constexpr int leastName = 170; // of a document, at 100 % text

} // namespace

DocumentHeader::DocumentHeader(const Commands &commands, const QStringList &path, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_name(new Label({}, &Theme::Fonts::title)),
      m_version(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_steps(new DocumentSteps(path)),
      m_chip(new StateChip), m_compare(new Button(Icon::History, {}, Button::Variant::Ghost)),
      m_preview(new Button(Icon::Eye, commands.preview->text())),
      m_primary(new Button(Icon::Email, {}, Button::Variant::Primary)),
      m_more(new IconButton(Icon::More, commands.more)), m_goOn(commands.goOn)
{
    const Theme &theme = Theme::of(this);
    setMinimumHeight(theme.size.pageHeader);
    m_row->setContentsMargins(theme.px(14), theme.px(8), theme.px(16), theme.px(8));
    m_row->setSpacing(theme.px(8));
    auto *back = new IconButton(Icon::Back, tr("Back to the list"));
    connect(back, &QToolButton::clicked, this, &DocumentHeader::backRequested);
    m_preview->setToolTip(nameWithKey(commands.preview->text(), commands.preview->shortcut()));
    connect(m_compare, &QPushButton::clicked, commands.compare, &QAction::trigger);
    connect(m_preview, &QPushButton::clicked, commands.preview, &QAction::trigger);
    connect(m_primary, &QPushButton::clicked, this, &DocumentHeader::primaryClicked);
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &DocumentHeader::menuAboutToShow);
    m_row->addWidget(back);
    m_row->addWidget(m_name);
    m_row->addWidget(m_version);
    m_row->addWidget(m_chip);
    m_gap = new QSpacerItem(theme.px(14), 0);
    m_row->addItem(m_gap);
    m_row->addWidget(m_steps);
    m_row->addStretch(1);
    for (QWidget *button : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_preview),
             static_cast<QWidget *>(m_primary), static_cast<QWidget *>(m_more)})
        m_row->addWidget(button);
}

void DocumentHeader::addButton(QWidget *button)
{
    m_row->insertWidget(m_row->indexOf(m_compare), button);
}

void DocumentHeader::addAside(QWidget *aside)
{
    addButton(aside);
    m_aside = aside;
}

QMenu *DocumentHeader::menu() const
{
    return m_more->menu();
}

void DocumentHeader::showNothing(const QString &name)
{
    m_shown = {};
    m_name->setText(name);
    for (QWidget *part : {static_cast<QWidget *>(m_version), static_cast<QWidget *>(m_chip),
             static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_preview),
             static_cast<QWidget *>(m_primary), static_cast<QWidget *>(m_more)})
        part->hide();
}

void DocumentHeader::showDocument(Shown shown)
{
    m_shown = std::move(shown);
    const Step &step = m_shown.step;
    m_name->setText(m_shown.name);
    m_version->setText(tr("Version %1").arg(QLocale().toString(m_shown.version)));
    if (!m_shown.state.isEmpty())
        m_steps->setState(m_shown.state);
    m_compare->setText(tr("Compare with version %1").arg(QLocale().toString(m_shown.version - 1)));
    m_primary->setText(step.verb.isEmpty() ? tr("New version") : step.verb);
    m_primary->setEnabled(step.isPossible);
    m_primary->setToolTip(step.obstacle.isEmpty() ? nameWithKey(m_primary->text(), m_goOn->shortcut()) : step.obstacle);
    m_primary->show();
    m_more->show();
    fit();
}

void DocumentHeader::focusPrimary()
{
    m_primary->setFocus(Qt::ShortcutFocusReason);
}

bool DocumentHeader::isPartShown(const QWidget *part) const
{
    const bool hasSteps = !m_shown.state.isEmpty() && m_room < ChipOnly;
    if (part == m_compare)
        return m_shown.hasOlder && m_room == All;
    if (part == m_preview || part == m_aside)
        return m_room < NoPreview;
    if (part == m_version || part == m_steps)
        return hasSteps;
    if (part == m_chip)
        return !hasSteps && m_room < NoChip;
    return !part->isHidden();
}

QString DocumentHeader::chipText() const
{
    return m_shown.state.isEmpty() ? tr("Template") : documentStateLabel(m_shown.state);
}

int DocumentHeader::gapWidth() const
{
    return isPartShown(m_steps) ? Theme::of(this).px(14) : 0;
}

/// The width of the row with the parts that are shown; of a long name only what must be readable.
int DocumentHeader::neededWidth() const
{
    const Theme &theme = Theme::of(this);
    const QMargins margins = m_row->contentsMargins();
    int needed = margins.left() + margins.right() + gapWidth() - m_row->spacing(); // one space less than parts
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *part = m_row->itemAt(i)->widget();
        if (!part || !isPartShown(part))
            continue;
        int width = part->sizeHint().expandedTo(part->minimumSizeHint()).expandedTo(part->minimumSize()).width();
        if (part == m_chip)
            width = stateChipWidth(chipText(), Icon::None, theme);
        else if (part == m_name && m_room >= ChipOnly)
            width = qMin(width, theme.px(leastName));
        needed += width + m_row->spacing();
    }
    return needed;
}

/// Hides parts until the rest fits. What is hidden is in the menu; a long name is cut only when nothing more can go.
/// The parts are measured before any is shown or hidden: showing a widget lays out its page at once, which may give the
/// header another height and call this function again, without end.
void DocumentHeader::fit()
{
    const Icon icon = m_shown.step.verb.isEmpty() ? Icon::Copy : m_shown.step.icon;
    for (const Room room : {All, NoComparison, ChipOnly, NoPreview, NoIcon, NoChip}) {
        m_room = room;
        m_primary->setDrawnIcon(room < NoIcon ? icon : Icon::None);
        if (neededWidth() <= width())
            break;
    }
    m_row->setEnabled(false); // no layout until all parts are set
    for (QWidget *part : std::initializer_list<QWidget *>{m_compare, m_preview, m_aside, m_version, m_steps}) {
        if (part)
            part->setVisible(isPartShown(part));
    }
    m_chip->setState(isPartShown(m_chip) ? chipText() : QString(),
        m_shown.state.isEmpty() ? &Theme::grey : documentStateMeaning(m_shown.state));
    m_gap->changeSize(gapWidth(), 0);
    m_row->setEnabled(true);
    m_row->invalidate();
    m_row->activate();
}

void DocumentHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_shown.name.isEmpty())
        fit();
}

} // namespace satchel::ui

#include "moc_DocumentHeader.cpp"
