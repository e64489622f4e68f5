// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingSummary.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/connections/CardBand.h"
#include "ui/connections/OutgoingDelegate.h"
#include "ui/connections/VendorBadge.h"

#include <QListView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 6; // of what would be lost
}

/// What would be lost, in amber with its mark: at the end of its place, or from the start over several lines.
class OutgoingSummary::LossLine : public QWidget
{
public:
    explicit LossLine(const QString &text) : m_text(text)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleName(text);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return lines(width) * QFontMetrics(font()).height() + Theme::of(this).px(4);
    }
    QSize sizeHint() const override { return {Theme::of(this).px(200), heightForWidth(Theme::of(this).px(200))}; }
    QSize minimumSizeHint() const override { return {Theme::of(this).px(120), QFontMetrics(font()).height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int line = QFontMetrics(font()).height();
        const int height = lines(width()) * line;
        const int longest = lines(width()) > 1 ? textWidth(width())
                                               : QFontMetrics(font()).horizontalAdvance(m_text) + 1;
        const QRect words(width() - longest, (this->height() - height) / 2, longest, height);
        drawLines(painter, placed(painter, rect(), words), m_text, font(), theme.amber.text, mostLines);
        const QRect mark(words.x() - start(), words.y(), theme.size.icon, line);
        drawIcon(painter, placed(painter, rect(), mark), Icon::Warning, theme.size.icon, theme.amber.text);
    }

private:
    const QFont &font() const { return Theme::of(this).font.strong; }
    int start() const { return Theme::of(this).size.icon + Theme::of(this).px(6); }
    int textWidth(int width) const { return qMax(1, width - start()); }
    int lines(int width) const { return countLines(m_text, font(), textWidth(width), mostLines); }

    QString m_text;
};

void giveOutgoingLook(
    QListView &list, const PageContext &context, const items::ConnectionItem &item, items::OutgoingModel &model)
{
    auto *delegate = new OutgoingDelegate(context, item, &list);
    model.setSpoken([&model, delegate](int row) { return delegate->details().spoken(model, row); });
    list.setModel(&model);
    list.setItemDelegate(delegate);
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false); // on the ground of the card or dialog, not of a page
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

OutgoingSummary::OutgoingSummary(const PageContext &context, const items::ConnectionItem &item,
    items::OutgoingModel &examples, const QString &lost, QWidget *parent)
    : QWidget(parent), m_examples(examples), m_head(makeHead(item, context.formats())), m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    giveOutgoingLook(*m_list, context, item, examples);
    m_list->setFocusPolicy(Qt::NoFocus); // all of them can be gone through by keyboard in the list of all
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Some of the records"));
    column->addWidget(m_list);
    addFoot(item, context.formats(), lost);
    showExamples(mostExamples);
}

QWidget *OutgoingSummary::makeHead(const items::ConnectionItem &item, const Formats &formats)
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(8));
    auto *badge = new VendorBadge(22);
    badge->setVendor(item.vendor);
    row->addWidget(badge);
    auto *name = new Label(isolated(item.name), &Theme::Fonts::semibold);
    row->addWidget(name);
    auto *account = new Label(item.connection.account, &Theme::Fonts::body, TextColor::Secondary);
    row->addWidget(account, 1);
    row->addWidget(new Label(formats.progress(item.outgoing->count, item.outgoing->total), &Theme::Fonts::strong));
    return head;
}

void OutgoingSummary::addFoot(const items::ConnectionItem &item, const Formats &formats, const QString &lost)
{
    const bool hasMore = item.outgoing->count > m_examples.rowCount();
    if (!hasMore && lost.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(4), theme.px(4), theme.px(12), theme.px(4));
    row->setSpacing(theme.px(12));
    if (hasMore) {
        m_showAll = new Button(
            tr("Show all %1", "count").arg(formats.count(item.outgoing->count)), Button::Variant::Ghost);
        m_showAll->setSmall(true);
        connect(m_showAll, &QPushButton::clicked, this, &OutgoingSummary::allRequested);
        row->addWidget(m_showAll);
    }
    if (lost.isEmpty())
        row->addStretch(1);
    else
        row->addWidget(new LossLine(lost), 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void OutgoingSummary::showExamples(int count)
{
    m_list->setFixedHeight(qMin(count, m_examples.rowCount()) * OutgoingDelegate::rowHeight(Theme::of(this)));
    layout()->invalidate();
    updateGeometry(); // at once: who measures a layout now must not get the height of before
}

void OutgoingSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawCardWithBand(painter, rect(), m_head->geometry(), m_head->geometry().bottom(), Theme::of(this));
}

} // namespace satchel::ui

#include "moc_OutgoingSummary.cpp"
