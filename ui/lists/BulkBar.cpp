// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/BulkBar.h"

#include "ui/common/Button.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int aboveEnd = 40;

} // namespace

BulkBar::BulkBar(QWidget *area)
    : QWidget(area), m_area(area), m_row(new QHBoxLayout(this)), m_count(new Label({}, &Theme::Fonts::strong)),
      m_selectAll(new Button({}, Button::Variant::Ghost)),
      m_progress(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_cancel(new Button(tr("Cancel"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Actions for the selection"));
    const int pad = theme.space.three;
    m_row->setContentsMargins(shadowMargins() + QMargins(pad, 0, pad, 0));
    m_row->setSpacing(theme.px(2));
    auto *close = new IconButton(Icon::Close, tr("Clear the selection"));
    m_selectAll->setSmall(true);
    m_cancel->setSmall(true);
    m_row->addWidget(m_count);
    m_row->addWidget(m_selectAll);
    m_row->addWidget(m_progress, 1);
    m_row->addWidget(m_cancel);
    m_row->addSpacing(theme.space.three);
    m_row->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    m_row->addWidget(close);
    m_progress->hide();
    m_cancel->hide();
    connect(m_selectAll, &QPushButton::clicked, this, &BulkBar::selectAllRequested);
    connect(close, &QToolButton::clicked, this, &BulkBar::closeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &BulkBar::cancelRequested);
    area->installEventFilter(this);
    hide();
}

Button *BulkBar::addAction(Icon icon, QAction &action, bool isDestructive)
{
    const QString text = action.text();
    auto *button = new Button(icon, text, isDestructive ? Button::Variant::Destructive : Button::Variant::Ghost);
    button->setSmall(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    m_words.append(text);
    if (m_actions.isEmpty())
        m_row->insertSpacing(2, Theme::of(this).space.three);
    m_row->insertWidget(3 + static_cast<int>(m_actions.size()), button);
    m_actions.append(button);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, button, [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    });
    return button;
}

void BulkBar::setCounts(const QString &selected, const QString &selectAll)
{
    m_count->setText(selected);
    m_selectAll->setText(selectAll);
    m_selectAll->setVisible(!selectAll.isEmpty() && m_progress->isHidden());
    place();
}

void BulkBar::setProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->show();
    m_cancel->show();
    m_selectAll->hide();
    for (Button *button : std::as_const(m_actions))
        button->hide();
    place();
}

void BulkBar::endProgress()
{
    m_progress->hide();
    m_cancel->hide();
    m_selectAll->setVisible(!m_selectAll->text().isEmpty());
    for (Button *button : std::as_const(m_actions))
        button->show();
    place();
}

int BulkBar::room() const
{
    const Theme &theme = Theme::of(this);
    return theme.size.bulkBar + theme.px(aboveEnd);
}

/// Centred above the end; actions that do not fit lose their text, which stays as tooltips and names.
void BulkBar::place()
{
    const Theme &theme = Theme::of(this);
    const QMargins shadow = shadowMargins();
    fold();
    const int width = qMin(sizeHint().width(), m_area->width());
    const int height = qMax(theme.size.bulkBar, m_count->sizeHint().height() + theme.px(16)) + shadow.top()
        + shadow.bottom();
    const int y = m_area->height() - theme.px(aboveEnd) - height + shadow.bottom();
    setGeometry((m_area->width() - width) / 2, y, width, height);
    raise();
}

void BulkBar::fold()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setText(m_words.at(i));
    m_row->activate();
    for (auto button = m_actions.rbegin(); button != m_actions.rend() && sizeHint().width() > m_area->width();
         ++button) {
        (*button)->setText({});
        m_row->activate();
    }
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPopoverGround(painter, rect().marginsRemoved(shadowMargins()), Theme::of(this));
}

void BulkBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    place();
    Q_EMIT shownChanged();
}

void BulkBar::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT shownChanged();
}

bool BulkBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_BulkBar.cpp"
