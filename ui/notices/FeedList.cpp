// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/FeedList.h"

#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/notices/FeedText.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <functional>

namespace satchel::ui {

namespace {

constexpr int margin = 16;
constexpr int pad = 8;

class FeedDelegate : public QStyledItemDelegate
{
public:
    using MakeText = std::function<FeedText()>;

    FeedDelegate(const items::FeedModel &model, MakeText words, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_words(std::move(words))
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200),
            m_model.row(index.row()).isHead() ? QFontMetrics(theme.font.smallStrong).height() + theme.px(18)
                                              : twoLineHeight(theme.font.strong, theme.font.small) + theme.px(2 * pad)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const items::FeedModel::Row &row = m_model.row(index.row());
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (row.isHead())
            drawText(*painter, option.rect.adjusted(theme.px(margin), theme.px(6), -theme.px(margin), 0),
                m_words().heading(row.day), theme.font.smallStrong, theme.text.secondary);
        else
            paintEntry(*painter, option, row.entry);
        painter->restore();
    }

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const items::FeedEntry &entry) const
    {
        const Theme &theme = Theme::of(option.widget);
        const FeedText words = m_words();
        drawItemGround(painter, option, theme);
        const int side = theme.px(26);
        const QRect sign(option.rect.x() + theme.px(margin), option.rect.center().y() - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect disc = placed(painter, option.rect, sign);
        drawRounded(painter, disc, side / 2.0, theme.surface.sunken);
        drawIcon(painter, disc, FeedText::icon(entry), theme.px(14), theme.text.secondary);
        const int x = sign.right() + 1 + theme.px(12);
        const QRect lines(x, option.rect.y() + theme.px(pad), option.rect.right() + 1 - theme.px(margin) - x,
            option.rect.height() - theme.px(2 * pad));
        drawTwoLines(painter, option.rect, lines,
            {.title = {words.title(entry), theme.font.strong, theme.text.primary},
                .titleEnd = {words.time(entry), theme.font.small, theme.text.tertiary},
                .detail = {words.detail(entry), theme.font.small, theme.text.secondary}},
            theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(
                painter, option.rect.adjusted(theme.px(4), 0, -theme.px(4), -1), theme.radius.control, theme, -1);
    }

    const items::FeedModel &m_model;
    MakeText m_words;
};

} // namespace

FeedList::FeedList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.workspace), m_list(new QListView),
      m_empty(new EmptyState(Icon::Bell, {}, {}))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_model.setWording([this](const items::FeedModel::Row &row) { return words().spoken(row); });
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FeedDelegate(
        m_model, [this] { return words(); }, this));
    m_list->setAccessibleName(tr("Feed"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &FeedList::openCurrent);
    connect(&m_model, &items::FeedModel::stateChanged, this, &FeedList::showState);
    showState();
}

FeedText FeedList::words() const
{
    return {m_context.workspace.schema(), m_context.formats(), m_context.today()};
}

void FeedList::begin()
{
    m_model.read();
    m_list->setFocus(Qt::OtherFocusReason);
}

void FeedList::showState()
{
    using State = items::FeedModel::State;
    const bool hasRows = m_model.rowCount() > 0;
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    switch (m_model.state()) {
    case State::Unread:
    case State::Reading: m_empty->setText(tr("Reading the feed"), {}); break;
    case State::Read:
        m_empty->setText(tr("Nothing to report yet"),
            tr("Follow a customer, deal or quote on its page. What happens to it appears here."));
        break;
    case State::Failed:
        m_empty->setText(tr("The feed could not be read"),
            tr("Your records are unchanged. It is read again after the next change."));
        break;
    }
    if (hasRows && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(1)); // below the first day
}

void FeedList::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && !m_model.row(index.row()).isHead())
        Q_EMIT chosen(targetOf(m_model.row(index.row()).entry));
}

bool FeedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_FeedList.cpp"
