// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/DockList.h"

#include "domain/FieldNames.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Popover.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DockList)
};

constexpr qint64 mostShown = 200;
enum Role { Detail = Qt::UserRole, Amount, Id };
enum Column { Title, Company, Value_, ClosedOn, Reason, ActionDate };

/// Title and amount, below them customer, day and reason.
class DealDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(320),
            QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height() + theme.px(12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isHovered || isCurrent)
            drawRounded(
                *painter, option.rect, theme.radius.control, isCurrent ? theme.surface.selected : theme.surface.hover);
        const QRect inner = option.rect.adjusted(theme.px(8), theme.px(6), -theme.px(8), -theme.px(6));
        const int line = QFontMetrics(theme.font.strong).height();
        const QString amount = index.data(Amount).toString();
        const int width = numberWidth(amount, theme.font.semibold);
        const auto at = [&](const QRect &rect) { return placed(*painter, inner, rect); };
        drawText(*painter, at({inner.x(), inner.y(), inner.width() - width - theme.px(8), line}),
            index.data().toString(), theme.font.strong, theme.text.primary);
        drawNumber(*painter, at({inner.right() + 1 - width, inner.y(), width, line}), amount, theme.font.semibold,
            theme.text.primary);
        drawText(*painter, at({inner.x(), inner.y() + line, inner.width(), inner.height() - line}),
            index.data(Detail).toString(), theme.font.small, theme.text.secondary);
    }
};

store::Query queryFor(const items::BoardStage &stage)
{
    Filter filter = Filter::refersTo(field::stage, stage.id);
    const bool isAside = stage.kind == items::BoardStage::Kind::SetAside;
    if (!isAside) {
        const RelativeDate quarter{RelativeDate::Anchor::Quarter, 0, 0};
        filter = Filter::all(
            {filter, Filter::condition(field::closed_on, Filter::Op::Equal, {Operand::relative(quarter)})});
    }
    return {EntityKind::Deal,
        {field::title, u"company.name"_s, field::value, field::closed_on, field::lost_reason, field::next_action_date},
        filter, {isAside ? field::next_action_date : field::closed_on, !isAside}, {}, mostShown, false};
}

QStandardItemModel *readDeals(const PageContext &context, const items::BoardStage &stage)
{
    auto *model = new QStandardItemModel;
    const auto rows = context.workspace.store().select(queryFor(stage));
    if (!rows)
        return model;
    const Formats formats = context.formats();
    const bool isAside = stage.kind == items::BoardStage::Kind::SetAside;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const QDate day = valueOr<QDate>(rows->value(i, isAside ? ActionDate : ClosedOn));
        QStringList detail{rows->text(i, Company),
            isAside ? formats.due(day, {}, context.today()) : formats.day(day, context.today()), rows->text(i, Reason)};
        detail.removeAll(QString());
        const Money value = rows->money(i, Value_);
        auto *item = new QStandardItem(rows->text(i, Title));
        item->setEditable(false);
        item->setData(detail.join(u" · "), Detail);
        item->setData(
            value.currency.isNull() ? QString() : formats.money(value, Formats::Decimals::UnlessZero), Amount);
        item->setData(rows->id(i).toString(), Id);
        item->setData(QStringList{item->text(), item->data(Amount).toString(), detail.join(u", ")}.join(u", "),
            Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    return model;
}

} // namespace

void showDockList(const PageContext &context, QWidget *anchor, const QRect &part, const items::BoardStage &stage,
    std::function<void(const RecordId &)> opened)
{
    const Theme &theme = Theme::of(anchor);
    auto *popover = new Popover(anchor);
    auto *list = new QListView;
    auto *model = readDeals(context, stage);
    model->setParent(list);
    list->setModel(model);
    list->setItemDelegate(new DealDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(stage.name);
    const int rowHeight = list->sizeHintForRow(0);
    list->setFixedSize(qMax(theme.px(320), qMin(part.width(), theme.px(420))),
        qBound(0, model->rowCount(), 8) * qMax(rowHeight, 1) + 2);
    popover->content()->addWidget(new Label(stage.name, &Theme::Fonts::semibold));
    if (model->rowCount() == 0) {
        list->hide();
        const bool isAside = stage.kind == items::BoardStage::Kind::SetAside;
        popover->content()->addWidget(
            new Label(isAside ? Tr::tr("No snoozed deals.") : Tr::tr("No deals closed this way this quarter."),
                &Theme::Fonts::body, TextColor::Secondary));
    }
    popover->content()->addWidget(list);
    QObject::connect(
        list, &QListView::activated, popover, [popover, opened = std::move(opened)](const QModelIndex &index) {
            popover->close();
            opened(RecordId::fromString(index.data(Id).toString()));
        });
    popover->openAt(anchor, part);
    list->setCurrentIndex(model->index(0, 0));
    list->setFocus();
}

} // namespace satchel::ui
