// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ViewTabs.h"

#include "ui/common/Button.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include "ui/common/TabsAccessible.h"
#include <QContextMenuEvent>
#include <QMenu>

namespace satchel::ui {

namespace {

/// How the tabs are drawn: where there is little room, closer together, then without their counts.
struct TabFit
{
    int pad = 10;
    bool hasCounts = true;
    bool operator==(const TabFit &) const = default;
};

constexpr TabFit fits[] = {{}, {6, true}, {10, false}, {6, false}, {4, false}};

} // namespace

class ViewTabs::Bar : public QTabBar, public AccessibleTabs
{
public:
    explicit Bar(ViewTabs *owner) : QTabBar(owner), AccessibleTabs(static_cast<QTabBar &>(*this)), m_owner(owner)
    {
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideNone);
        setFocusPolicy(Qt::TabFocus);
        setMouseTracking(true);
    }

    QSize tabSizeHint(int index) const override { return sizeOf(index, m_fit); }

    QSize sizeOf(int index, const TabFit &fit) const
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.strong);
        int width = 2 * theme.px(fit.pad) + metrics.horizontalAdvance(tabText(index));
        if (const QString count = m_owner->count(index); fit.hasCounts && !count.isEmpty())
            width += theme.px(6) + QFontMetrics(theme.font.small).horizontalAdvance(count);
        if (m_owner->isEdited(index))
            width += theme.px(14) + QFontMetrics(theme.font.small).horizontalAdvance(ViewTabs::tr("edited"));
        return {width, qMax(theme.size.viewTab, metrics.height() + theme.px(8))};
    }

    int widthOfAll(const TabFit &fit) const
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width += sizeOf(i, fit).width();
        return width;
    }

    /// The first of the fits that all tabs have room in; folded they have the usual one.
    void fitInto(int room, bool isFolded)
    {
        TabFit fit;
        for (const TabFit &each : fits) {
            if (isFolded || widthOfAll(fit) <= room)
                break;
            fit = each;
        }
        if (widthOfAll(fit) > room)
            fit = {};
        if (std::exchange(m_fit, fit) != fit)
            layOutAnew();
    }

    void layOutAnew() { setFont(font()); }
    const TabFit &fit() const { return m_fit; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const QPoint pointer = mapFromGlobal(QCursor::pos());
        for (int i = 0; i < count(); ++i) {
            if (!isTabVisible(i))
                continue;
            const QRect tab = tabRect(i);
            const bool isCurrent = i == currentIndex();
            const bool isHovered = underMouse() && tab.contains(pointer);
            if (isCurrent || isHovered)
                drawRounded(
                    painter, tab, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
            const QRect place = tab.adjusted(theme.px(m_fit.pad), 0, -theme.px(m_fit.pad), 0);
            const QFont &font = isCurrent ? theme.font.strong : theme.font.body;
            int used = drawText(
                painter, place, tabText(i), font, isCurrent ? theme.text.primary : theme.text.secondary);
            if (const QString count = m_owner->count(i); m_fit.hasCounts && !count.isEmpty())
                used += theme.px(6)
                    + drawText(painter, placed(painter, place, place.adjusted(used + theme.px(6), 0, 0, 0)), count,
                        theme.font.small, theme.text.tertiary);
            if (m_owner->isEdited(i))
                drawEdited(
                    painter, placed(painter, place, place.adjusted(used + theme.px(4), 0, theme.px(8), 0)), theme);
            if (isCurrent && hasFocus() && isFocusRingShown(this))
                drawFocusRing(painter, tab, theme.radius.control, theme, -1);
        }
    }

private:
    static void drawEdited(QPainter &painter, const QRect &rect, const Theme &theme)
    {
        const int dot = theme.px(6);
        drawRounded(painter, placed(painter, rect, QRect(rect.x(), rect.center().y() - dot / 2 + 1, dot, dot)),
            dot / 2.0, theme.amber.graphic);
        drawText(painter, placed(painter, rect, rect.adjusted(dot + theme.px(4), 0, 0, 0)), ViewTabs::tr("edited"),
            theme.font.small, theme.amber.text);
    }

    ViewTabs *m_owner;
    TabFit m_fit;
};

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent), m_bar(new Bar(this)), m_more(new IconButton(Icon::Down, tr("More views"), this))
{
    m_bar->setAccessibleName(tr("Views"));
    m_bar->installEventFilter(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        layOut();
        Q_EMIT currentChanged(index);
    });
    connect(m_more, &QToolButton::clicked, this, &ViewTabs::showMore);
}

void ViewTabs::setViews(const QStringList &names)
{
    const QSignalBlocker blocker(m_bar);
    m_names = names;
    m_edited.clear();
    while (m_bar->count() > names.size())
        m_bar->removeTab(m_bar->count() - 1);
    for (int i = 0; i < names.size(); ++i) {
        if (i < m_bar->count())
            m_bar->setTabText(i, names.at(i));
        else
            m_bar->addTab(names.at(i));
    }
    updateGeometry();
    layOut();
}

int ViewTabs::count() const
{
    return m_bar->count();
}

int ViewTabs::current() const
{
    return m_bar->currentIndex();
}

void ViewTabs::setCurrent(int index)
{
    m_bar->setCurrentIndex(index);
}

void ViewTabs::setEdited(int index, bool isEdited)
{
    if (m_edited.value(index) == isEdited)
        return;
    m_edited[index] = isEdited;
    m_bar->layOutAnew();
    updateGeometry();
    layOut();
}

void ViewTabs::setCount(int index, const QString &count)
{
    if (m_counts.value(index) == count)
        return;
    m_counts[index] = count;
    m_bar->setAccessibleTabName(index, count.isEmpty() ? QString() : m_names.value(index) + u' ' + count);
    m_bar->layOutAnew();
    updateGeometry();
    layOut();
}

void ViewTabs::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    updateGeometry();
    layOut();
}

QSize ViewTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_bar->count(); ++i)
        width += m_isFolded && i != current() ? 0 : m_bar->sizeOf(i, {}).width();
    return {width + (m_isFolded ? m_more->sizeHint().width() : 0), m_more->sizeHint().height()};
}

QSize ViewTabs::minimumSizeHint() const
{
    const int tab = current() < 0 ? 0 : m_bar->tabSizeHint(current()).width();
    return {tab + m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void ViewTabs::layOut()
{
    const QSignalBlocker blocker(m_bar);
    m_bar->fitInto(width(), m_isFolded);
    const bool isCut = m_isFolded || m_bar->widthOfAll(m_bar->fit()) > width();
    const int room = width() - (isCut ? m_more->sizeHint().width() : 0);
    // The current view is always there; the others as long as they fit.
    int used = current() < 0 ? 0 : m_bar->tabSizeHint(current()).width();
    bool isFull = m_isFolded;
    for (int i = 0; i < m_bar->count(); ++i) {
        const int tab = m_bar->tabSizeHint(i).width();
        isFull = isFull || (i != current() && used + tab > room);
        m_bar->setTabVisible(i, i == current() || !isFull);
        if (i != current() && !isFull)
            used += tab;
    }
    const QRect all = rect();
    m_bar->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect(0, 0, qMin(used, room), height())));
    m_more->setVisible(isCut);
    m_more->setGeometry(
        QStyle::visualRect(layoutDirection(), all, QRect(qMin(used, room), 0, m_more->sizeHint().width(), height())));
}

void ViewTabs::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_bar->count(); ++i) {
        QAction *action = menu->addAction(m_names.at(i));
        action->setCheckable(true);
        action->setChecked(i == current());
        connect(action, &QAction::triggered, this, [this, i] { setCurrent(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ViewTabs::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool ViewTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const int index = menu->reason() == QContextMenuEvent::Mouse ? m_bar->tabAt(menu->pos()) : current();
        if (index >= 0)
            Q_EMIT menuRequested(index, menu->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ViewTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace satchel::ui

#include "moc_ViewTabs.cpp"
