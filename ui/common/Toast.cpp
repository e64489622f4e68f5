// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Toast.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leavingMilliseconds = 300; // what is said while a page is left
constexpr int afterwardsMilliseconds = 1500; // it stays after the pointer or the focus has left it

} // namespace

Toast::Toast(QWidget *area)
    : QWidget(area), m_sentence(new Label({}, &Theme::Fonts::body, TextColor::OnTooltip)),
      m_button(new Button({}, Button::Variant::OnDark))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    const QMargins shadow = shadowMargins();
    row->setContentsMargins(shadow.left() + theme.px(8), shadow.top(), shadow.right() + theme.px(8), shadow.bottom());
    row->addSpacing(theme.px(6 + 16 + 10)); // for the icon; margins would not change sides in a mirrored layout
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    m_button->setSmall(true);
    m_button->setAccessibleName(tr("Undo"));
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const int times = m_times;
        dismiss();
        for (int i = 0; i < times; ++i)
            Q_EMIT triggered();
    });
    setMouseTracking(true);
    m_button->installEventFilter(this);
    area->installEventFilter(this);
    if (const auto *pages = qobject_cast<QStackedWidget *>(area))
        connect(pages, &QStackedWidget::currentChanged, this, &Toast::leaveWithPage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
    hide();
}

/// Its button may lose the focus while it is destroyed.
Toast::~Toast()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::say(const QString &sentence, const QString &action, const QKeySequence &key, Icon icon, const QString &kind)
{
    const bool isSame = sentence == m_said;
    const bool isOfKind = isSame || (!kind.isEmpty() && kind == m_kind);
    const bool isAgain = isVisible() && isOfKind && action == m_action && icon == m_icon;
    m_times = isAgain ? m_times + 1 : 1;
    m_isMixed = isAgain && (m_isMixed || !isSame);
    m_said = sentence;
    m_kind = kind;
    m_action = action;
    m_age.start();
    m_sentence->setText(m_times == 1 ? sentence
            : m_isMixed              ? tr("%Ln change(s), last: %1", nullptr, m_times).arg(sentence)
                                     : tr("%1 (%Ln times)", nullptr, m_times).arg(sentence));
    m_icon = icon;
    const QString verb = m_isMixed ? tr("Undo all") : action;
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setKeyCap(m_isMixed ? QKeySequence() : key); // the key is for the last one alone
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(m_sentence->text());
    follow(QApplication::focusWidget());
    show();
    raise();
    update();
    waitUnlessHeld();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::dismiss()
{
    m_timer.stop();
    hide();
}

QString Toast::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void Toast::setBottomRoom(int room)
{
    m_bottomRoom = room;
    place();
}

void Toast::setTopRoom(int room)
{
    m_topRoom = room;
    place();
}

void Toast::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pointer = QCursor::pos();
    m_isHeld = false;
    place();
}

void Toast::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_isHeld = false;
    leaveRoom(0);
}

/// What a page said is of that page. What was said while it was left, such as that its record was deleted, stays.
void Toast::leaveWithPage()
{
    if (m_age.isValid() && m_age.elapsed() > leavingMilliseconds)
        dismiss();
    raise(); // the area raises the page that it shows
}

void Toast::leaveRoom(int height)
{
    QWidget *area = parentWidget();
    if (m_room == height || !area || !area->layout() || area->isWindow()) // a popover would grow
        return;
    QMargins margins = area->contentsMargins();
    margins.setBottom(margins.bottom() - m_room + height);
    m_room = height;
    area->setContentsMargins(margins);
    area->layout()->activate();
}

void Toast::place()
{
    const Theme &theme = Theme::of(this);
    const QMargins shadow = shadowMargins();
    const int strip = theme.size.toast + 2 * theme.px(12);
    const QLayout *layout = parentWidget()->layout();
    const int least = layout ? layout->totalMinimumSize().height() - m_room : 0;
    if (isVisible() && layout && !parentWidget()->isWindow() && parentWidget()->height() >= least + strip)
        leaveRoom(strip);
    else
        leaveRoom(0);
    const QRect area = parentWidget()->rect();
    const int width = qMin(
        qMax(theme.size.toastWidth, m_sentence->sizeHint().width() + m_button->sizeHint().width() + theme.px(80)),
        area.width() - theme.px(32));
    const QSize size = QSize(width, theme.size.toast).grownBy(shadow);
    const int x = area.x() + (area.width() - size.width()) / 2;
    const int room = m_room > 0 ? 0 : m_bottomRoom; // the strip is below the dock
    const QRect below(QPoint(x, area.bottom() + 1 - theme.px(12) - room - size.height() + shadow.bottom()), size);
    const QRect above(QPoint(x, area.top() + theme.px(12) + m_topRoom - shadow.top()), size);
    const QRect focus = focusRect();
    const auto covers = [&](const QRect &place) { return place.marginsRemoved(shadow).intersects(focus); };
    setGeometry(m_room == 0 && covers(below) && !covers(above) ? above : below);
}

/// The focus may go on to another row while the toast is shown.
void Toast::follow(QWidget *focused)
{
    disconnect(m_followed);
    const auto *view = qobject_cast<const QAbstractItemView *>(focused);
    if (view && view->selectionModel() && parentWidget()->isAncestorOf(view))
        m_followed = connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Toast::place,
            Qt::QueuedConnection); // once the view has scrolled to it
    place();
}

/// What a person is at: the current row or card of the view that has the focus, or the field itself.
QRect Toast::focusRect() const
{
    QWidget *focused = QApplication::focusWidget();
    const QWidget *area = parentWidget();
    if (!focused || focused == m_button || !area->isAncestorOf(focused))
        return {};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(focused)) {
        const QRect row = view->visualRect(view->currentIndex()) & view->viewport()->rect();
        return QRect(view->viewport()->mapTo(area, row.topLeft()), row.size());
    }
    // The board paints its cards; which one has the focus, it tells screen readers.
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(focused);
    const QAccessibleInterface *part = accessible ? accessible->focusChild() : nullptr;
    if (part && part != accessible)
        return QRect(area->mapFromGlobal(part->rect().topLeft()), part->rect().size());
    return QRect(focused->mapTo(area, QPoint()), focused->size());
}

/// Until its time is up since it was said, but no less than `least`.
void Toast::waitUnlessHeld(int least)
{
    const Theme::Motion &motion = Theme::of(this).motion;
    const int stay = m_button->isHidden() ? motion.toastStay : motion.undoToastStay;
    if (!m_isHeld && !m_button->hasFocus())
        m_timer.start(qMax(least, stay - static_cast<int>(m_age.elapsed())));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_button && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_button && event->type() == QEvent::FocusOut && isVisible())
        waitUnlessHeld(afterwardsMilliseconds);
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect box = rect().marginsRemoved(shadowMargins());
    drawShadow(painter, box, theme.radius.card, theme.popoverShadow);
    drawRounded(painter, box, theme.radius.card, theme.surface.tooltip);
    drawIcon(painter, placed(painter, box, QRect(box.x() + theme.px(14), box.y(), theme.size.icon, box.height())),
        m_icon, theme.size.icon, theme.text.onTooltip);
}

void Toast::enterEvent(QEnterEvent *event)
{
    if ((event->globalPosition().toPoint() - m_pointer).manhattanLength() < QApplication::startDragDistance())
        return; // it came up below a pointer that rests
    m_isHeld = true;
    m_timer.stop();
}

void Toast::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->globalPosition().toPoint() - m_pointer).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isHeld = true;
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_isHeld = false;
    if (isVisible())
        waitUnlessHeld(afterwardsMilliseconds);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_Toast.cpp"
