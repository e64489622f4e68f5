// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Toolbar.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;
constexpr int margin = 16;

class Separator : public QWidget
{
public:
    QSize sizeHint() const override { return {Theme::of(this).px(9), Theme::of(this).px(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), Theme::of(this).border.normal);
    }
};

} // namespace

Toolbar::Toolbar(QWidget *parent) : QWidget(parent), m_more(new IconButton(Icon::More, tr("More"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &Toolbar::showMore);
}

void Toolbar::add(QList<Item> &items, qsizetype index, QWidget *widget, QAction *folded)
{
    widget->setParent(this);
    widget->installEventFilter(this);
    widget->show();
    items.insert(index, {widget, folded});
    updateGeometry();
    layOut();
}

void Toolbar::addStart(QWidget *widget, QAction *folded)
{
    add(m_start, m_start.size(), widget, folded);
}

void Toolbar::addEnd(QWidget *widget, QAction *folded)
{
    add(m_end, m_end.size(), widget, folded);
}

void Toolbar::insertStart(int index, QWidget *widget, QAction *folded)
{
    add(m_start, index, widget, folded);
}

void Toolbar::remove(QWidget *widget)
{
    const auto isIt = [widget](const Item &item) { return item.widget == widget; };
    m_start.removeIf(isIt);
    m_end.removeIf(isIt);
    widget->removeEventFilter(this);
    widget->deleteLater();
    widget->hide();
    layOut();
}

void Toolbar::setOffered(QWidget *widget, bool isOffered)
{
    for (QList<Item> *items : {&m_start, &m_end}) {
        for (Item &item : *items) {
            if (item.widget != widget || item.isOffered == isOffered)
                continue;
            item.isOffered = isOffered;
            item.isFolded = false;
            widget->setVisible(isOffered);
        }
    }
    layOut();
}

void Toolbar::setMayGo(QWidget *widget)
{
    for (Item &item : m_start)
        item.mayGo = item.mayGo || item.widget == widget;
    setKept(widget);
}

void Toolbar::setKept(QWidget *widget)
{
    for (Item &item : m_start)
        item.isKept = item.isKept || item.widget == widget;
}

void Toolbar::addSeparator()
{
    addStart(new Separator);
}

int Toolbar::barHeight() const
{
    return Theme::of(this).size.toolbar;
}

QSize Toolbar::sizeHint() const
{
    int tallest = 0;
    for (const QList<Item> *items : {&m_start, &m_end}) {
        for (const Item &item : *items)
            tallest = qMax(tallest, item.widget->sizeHint().height());
    }
    return {wantedWidth(false), qMax(barHeight(), tallest + Theme::of(this).px(8))};
}

QSize Toolbar::minimumSizeHint() const
{
    return {Theme::of(this).px(160), sizeHint().height()};
}

int Toolbar::widthOf(const Item &item, bool isSqueezed) const
{
    if (item.isFolded || item.widget->isHidden())
        return 0;
    const QSize size = isSqueezed && !item.isWhole
        ? item.widget->minimumSizeHint().expandedTo(item.widget->minimumSize())
        : item.widget->sizeHint();
    return size.width() + Theme::of(this).px(gap);
}

int Toolbar::wantedWidth(bool isSqueezed) const
{
    const Theme &theme = Theme::of(this);
    int width = 2 * theme.px(margin);
    for (const QList<Item> *items : {&m_start, &m_end}) {
        for (const Item &item : *items)
            width += widthOf(item, isSqueezed);
    }
    return m_more->isHidden() ? width : width + m_more->sizeHint().width() + theme.px(gap);
}

void Toolbar::layOut()
{
    if (m_isLayingOut || width() <= 0)
        return;
    m_isLayingOut = true;
    const Theme &theme = Theme::of(this);
    const auto unfold = [](QList<Item> &items) {
        for (Item &item : items) {
            if (item.isFolded)
                item.widget->show();
            item.isFolded = false;
        }
    };
    unfold(m_start);
    unfold(m_end);
    m_more->hide();
    const auto foldLast = [this](QList<Item> &items) {
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            if (item->folded && !item->isFolded && !item->widget->isHidden()) {
                item->isFolded = true;
                item->widget->hide();
                m_more->show();
                return true;
            }
        }
        return false;
    };
    for (Item &item : m_start)
        item.isWhole = item.isKept && item.widget->sizeHint().width() <= width() / 3;
    while (wantedWidth(true) > width() && (foldLast(m_start) || foldLast(m_end))) {}
    for (Item &item : m_start)
        item.isWhole = item.isWhole && wantedWidth(true) <= width();
    for (Item &item : m_start) {
        if (!item.mayGo || item.widget->isHidden() || wantedWidth(true) <= width())
            continue;
        item.isFolded = true;
        item.widget->hide();
    }
    int squeeze = qMax(0, wantedWidth(false) - width());
    const auto put = [&](const Item &item, int &x, int step) {
        if (item.isFolded || item.widget->isHidden())
            return;
        const QSize hint = item.widget->sizeHint();
        const int least = item.isWhole ? hint.width() : item.widget->minimumSizeHint().width();
        const int give = qBound(0, squeeze, qMax(0, hint.width() - least));
        squeeze -= give;
        const QSize size(hint.width() - give, qMin(hint.height(), height()));
        const QRect place(step > 0 ? x : x - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        item.widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += step * (size.width() + theme.px(gap));
    };
    int start = theme.px(margin);
    for (const Item &item : std::as_const(m_start))
        put(item, start, 1);
    int end = width() - theme.px(margin);
    for (auto item = m_end.crbegin(); item != m_end.crend(); ++item)
        put(*item, end, -1);
    if (!m_more->isHidden()) {
        const QSize size = m_more->sizeHint();
        m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
            QRect(end - size.width(), (height() - size.height()) / 2, size.width(), size.height())));
    }
    m_isLayingOut = false;
}

void Toolbar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QList<Item> *items : {&m_start, &m_end}) {
        for (const Item &item : *items) {
            if (item.isFolded && item.folded)
                menu->addAction(item.folded);
        }
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void Toolbar::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool Toolbar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show: // what changed while it was hidden asked for no room
    case QEvent::LayoutRequest:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        layOut();
        break;
    default: break;
    }
    return QWidget::event(event);
}

bool Toolbar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isChange = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (isChange && !m_isLayingOut)
        layOut();
    return QWidget::eventFilter(watched, event);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : Toolbar(parent), m_title(new Label(title, &Theme::Fonts::title)),
      m_detail(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_figures(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    addStart(m_title);
    setMayGo(m_title);
    addStart(m_detail);
    setKept(m_detail);
    addEnd(m_figures);
    m_detail->hide();
    m_figures->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    updateGeometry();
}

void PageHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

int PageHeader::barHeight() const
{
    return Theme::of(this).size.pageHeader;
}

} // namespace satchel::ui

#include "moc_Toolbar.cpp"
