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
#include <QPointer>
#include <QStackedWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leavingMilliseconds = 300; // what is said while a page is left
constexpr int afterwardsMilliseconds = 1500; // it stays after the pointer or the focus has left it

/// A child of the area: a toast that is shown in the window's line is none, and goes with it all the same.
class GoesWithArea : public QObject
{
public:
    GoesWithArea(QWidget *area, Toast *toast) : QObject(area), m_toast(toast) {}
    ~GoesWithArea() override { delete m_toast; }

private:
    QPointer<Toast> m_toast;
};

} // namespace

Toast::Toast(QWidget *area)
    : QWidget(area), m_area(area), m_sentence(new Label({}, &Theme::Fonts::body, TextColor::OnTooltip)),
      m_button(new Button({}, Button::Variant::OnDark))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
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
    setAttribute(Qt::WA_NoMousePropagation); // a click beside the button is none on the line below it
    m_button->installEventFilter(this);
    area->installEventFilter(this);
    if (const auto *pages = qobject_cast<QStackedWidget *>(area))
        connect(pages, &QStackedWidget::currentChanged, this, &Toast::leaveWithPage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) { follow(focused); });
    new GoesWithArea(area, this);
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
    const bool areChanges = m_isMixed || !action.isEmpty(); // what can be undone
    m_sentence->setText(m_times == 1 ? sentence
            : areChanges             ? tr("%Ln change(s), last: %1", nullptr, m_times).arg(sentence)
                                     : tr("%1 (%Ln times)", nullptr, m_times).arg(sentence));
    m_icon = icon;
    const QString verb = m_isMixed ? tr("Undo all") : action;
    m_button->setText(verb);
    m_button->setAccessibleName(verb);
    m_button->setKeyCap(m_isMixed ? QKeySequence() : key); // the key is for the last one alone
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(m_sentence->text());
    findLine();
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
}

/// What a page said is of that page. What was said while it was left, such as that its record was deleted, stays.
void Toast::leaveWithPage()
{
    if (m_age.isValid() && m_age.elapsed() > leavingMilliseconds)
        dismiss();
    raise(); // the area raises the page that it shows
}

/// The area is in its window only once it is shown.
void Toast::findLine()
{
    QWidget *line = m_area->window()->findChild<QWidget *>(placeName);
    m_isInLine = line && line->isVisibleTo(m_area->window());
    QWidget *parent = m_isInLine ? line : m_area;
    if (parentWidget() != parent) {
        setParent(parent);
        parent->installEventFilter(this);
    }
    for (auto *other : parent->findChildren<Toast *>(Qt::FindDirectChildrenOnly)) {
        if (other != this) // the window has one at a time
            other->dismiss();
    }
    const int side = Theme::of(this).px(8);
    layout()->setContentsMargins(shadow() + QMargins(side, 0, side, 0));
}

QMargins Toast::shadow() const
{
    return m_isInLine ? QMargins() : shadowMargins();
}

void Toast::place()
{
    if (m_isInLine) {
        placeInLine();
        return;
    }
    const Theme &theme = Theme::of(this);
    const QRect area = m_area->rect();
    const int width = qMin(
        qMax(theme.size.toastWidth, m_sentence->sizeHint().width() + m_button->sizeHint().width() + theme.px(80)),
        area.width() - theme.px(32));
    const QSize size = QSize(width, theme.size.toast).grownBy(shadow());
    const int x = area.x() + (area.width() - size.width()) / 2;
    const QRect below(
        QPoint(x, area.bottom() + 1 - theme.px(12) - m_bottomRoom - size.height() + shadow().bottom()), size);
    const QRect above(QPoint(x, area.top() + theme.px(12) + m_topRoom - shadow().top()), size);
    const QRect focus = focusRect();
    const auto covers = [&](const QRect &place) { return place.marginsRemoved(shadow()).intersects(focus); };
    setGeometry(covers(below) && !covers(above) ? above : below);
}

void Toast::placeInLine()
{
    const QRect line = parentWidget()->rect().adjusted(0, 1, 0, 0); // its upper edge is a line
    const int most = line.width() - 2 * Theme::of(this).px(8);
    const int width = qMin(layout()->sizeHint().width(), most);
    setGeometry(QRect(line.x() + (line.width() - width) / 2, line.y(), width, line.height()));
}

/// The focus may go on to another row while the toast is shown.
void Toast::follow(QWidget *focused)
{
    disconnect(m_followed);
    const auto *view = qobject_cast<const QAbstractItemView *>(focused);
    if (view && view->selectionModel() && m_area->isAncestorOf(view))
        m_followed = connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Toast::place,
            Qt::QueuedConnection); // once the view has scrolled to it
    place();
}

/// What a person is at: the current row or card of the view that has the focus, or the field itself.
QRect Toast::focusRect() const
{
    QWidget *focused = QApplication::focusWidget();
    const QWidget *area = m_area;
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
    if (watched == m_area && event->type() == QEvent::Hide && m_isInLine)
        leaveWithPage();
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
    const QRect box = rect().marginsRemoved(shadow());
    if (!m_isInLine)
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
    else if (m_button->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_Toast.cpp"
