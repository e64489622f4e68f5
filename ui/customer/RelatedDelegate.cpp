// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/RelatedDelegate.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TwoLineRow.h"
#include "ui/documents/DocumentText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RelatedKind;
using items::RelatedModel;
using Row = items::RelatedModel::Row;

struct RelatedDelegate::Cell
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const Theme &theme;
    const Row &row;
    QRect rect; // inside the margins
    QRect lines; // both lines, left to right

    QRect place(const QRect &part) const { return placed(painter, rect, part); }
};

RelatedDelegate::RelatedDelegate(const PageContext &context, const RelatedModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QString RelatedDelegate::headingOf(const Row &row) const
{
    switch (row.section) {
    case RelatedKind::Deals: return tr("Open deals");
    case RelatedKind::Products: return tr("Products");
    case RelatedKind::Competitors: return tr("Competitors");
    case RelatedKind::Tasks: return tr("Tasks");
    case RelatedKind::Meetings: return tr("Next meetings");
    case RelatedKind::Quotes: return tr("Quotes");
    case RelatedKind::Proposals: return tr("Proposals");
    case RelatedKind::People: return m_people.isEmpty() ? tr("People") : m_people;
    case RelatedKind::Linked: return m_model.groupOf(row).heading;
    case RelatedKind::Files: break;
    }
    return tr("Files");
}

namespace {

/// Only where all are known and none needs a conversion.
template <typename T> std::optional<Money> sumOf(const items::RelatedList<T> &list, Money T::*amount)
{
    if (list.items.empty() || list.count != static_cast<qint64>(list.items.size()))
        return {};
    Money sum{0, (list.items.front().*amount).currency};
    for (const T &item : list.items) {
        if ((item.*amount).currency != sum.currency)
            return {};
        sum.minor += (item.*amount).minor;
    }
    return sum.minor == 0 ? std::nullopt : std::optional(sum);
}

} // namespace

QString RelatedDelegate::countText(const Row &row) const
{
    const Formats formats = m_context.formats();
    const QString text = formats.count(m_model.countOf(row));
    std::optional<Money> sum;
    if (row.section == RelatedKind::Deals)
        sum = sumOf(m_model.related().deals, &items::RelatedDeal::value);
    else if (row.section == RelatedKind::Products)
        sum = sumOf(m_model.related().products, &items::RelatedProduct::amount);
    return sum ? text + u" · "_s + formats.money(*sum, Formats::Decimals::UnlessZero) : text;
}

QString RelatedDelegate::meetingTime(const items::RelatedMeeting &meeting) const
{
    const Formats formats = m_context.formats();
    const QDate day = meeting.at.dateIn(formats.zone());
    QString text = formats.day(day, m_context.today()) + u' ' + formats.time(meeting.at.timeIn(formats.zone()));
    if (meeting.durationSeconds > 0)
        text += QChar(0x2013)
            + formats.time(meeting.at.timeIn(formats.zone()).addSecs(static_cast<int>(meeting.durationSeconds)));
    if (meeting.attendees > 0)
        text += u", "_s + tr("%Ln people", nullptr, static_cast<int>(meeting.attendees));
    return text;
}

/// "Since: 12 Mar 2026 · Share: 30 %": the first fields of the link that are filled.
QString RelatedDelegate::linkText(const items::LinkedGroup &group, const items::LinkedRecord &linked) const
{
    constexpr qsizetype mostShown = 3;
    QStringList parts;
    if (!group.relation || linked.values.empty())
        return {};
    const Formats formats = m_context.formats();
    for (const Field *field : addedLinkFields(m_context.workspace.schema(), group.relation->relation)) {
        const auto value = std::ranges::find(linked.values, field->name, &FieldValue::field);
        if (value != linked.values.end() && parts.size() < mostShown)
            parts.append(tr("%1: %2", "a field of a link, its value")
                             .arg(field->label, formats.value(*field, value->value).simplified()));
    }
    return parts.join(u" · "_s);
}

QString RelatedDelegate::words(const Row &row) const
{
    const Formats formats = m_context.formats();
    const items::Related &related = m_model.related();
    if (row.kind == Row::Kind::Heading)
        return headingOf(row) + u", "_s + countText(row);
    if (row.kind == Row::Kind::More)
        return tr("Show all %1").arg(formats.count(m_model.countOf(row)));
    switch (row.section) {
    case RelatedKind::Deals: {
        const items::RelatedDeal &deal = related.deals.items[row.at];
        return QStringList{deal.title, formats.money(deal.value), deal.stage,
            deal.nextAction.isEmpty() ? tr("No next action") : deal.nextAction,
            formats.due(deal.nextDate, deal.nextTime, m_context.today())}
            .join(u", "_s);
    }
    case RelatedKind::Tasks: {
        const items::RelatedTask &task = related.tasks.items[row.at];
        return QStringList{task.title, formats.due(task.dueDate, task.dueTime, m_context.today())}.join(u", "_s);
    }
    case RelatedKind::Meetings:
        return related.meetings.items[row.at].subject + u", "_s + meetingTime(related.meetings.items[row.at]);
    case RelatedKind::Products: {
        const items::RelatedProduct &product = related.products.items[row.at];
        return QStringList{formats.decimal(product.quantity), product.name, formats.money(product.amount)}.join(u' ');
    }
    case RelatedKind::Competitors: return related.competitors.items[row.at].name;
    case RelatedKind::Quotes: {
        const items::RelatedQuote &quote = related.quotes.items[row.at];
        return QStringList{quote.number.isEmpty() ? tr("New quote") : quote.number, documentStateLabel(quote.status),
            formats.money(quote.total)}
            .join(u", "_s);
    }
    case RelatedKind::Proposals: {
        const items::RelatedQuote &proposal = related.proposals.items[row.at];
        return proposal.number + u", "_s + documentStateLabel(proposal.status);
    }
    case RelatedKind::People: {
        const items::RelatedPerson &person = related.people.items[row.at];
        QStringList words{person.name, person.role, person.detail};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case RelatedKind::Linked: {
        const items::LinkedGroup &group = m_model.groupOf(row);
        const items::LinkedRecord &linked = group.records.items[row.at];
        QStringList words{linked.name, linked.roleText, linked.detail, linkText(group, linked)};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case RelatedKind::Files: break;
    }
    const items::RelatedFile &file = related.files.items[row.at];
    return file.name + u", "_s + formats.fileSize(file.size);
}

QSize RelatedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Row &row = m_model.row(index.row());
    const int body = QFontMetrics(theme.font.body).height();
    int height = 0;
    if (row.kind == Row::Kind::Heading)
        height = qMax(theme.px(36), body + theme.px(18)) + (index.row() == 0 ? 0 : theme.px(8));
    else if (row.kind == Row::Kind::More || row.section == RelatedKind::Files || row.section == RelatedKind::Products
        || row.section == RelatedKind::Competitors)
        height = qMax(theme.size.factRow, body + theme.px(8));
    else
        height = twoLineHeight(theme.font.body, theme.font.small) + theme.px(12);
    return {option.rect.width(), height};
}

QRect RelatedDelegate::actionRect(const QModelIndex &index, const QRect &rect, const QWidget *view) const
{
    const Theme &theme = Theme::of(view);
    const Row &row = m_model.row(index.row());
    const int side = theme.size.target;
    QRect action;
    if (row.kind == Row::Kind::Heading)
        action = QRect(rect.right() + 1 - side - theme.px(10), rect.bottom() + 1 - theme.px(6) - side, side, side);
    else if (row.kind == Row::Kind::Item && row.section == RelatedKind::Tasks)
        action = QRect(rect.x() + theme.px(10), rect.y() + theme.px(2), side, side);
    return QStyle::visualRect(view->layoutDirection(), rect, action);
}

void RelatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const Row &row = m_model.row(index.row());
    const QRect inside = option.rect.adjusted(theme.px(14), 0, -theme.px(14), 0);
    const QRect lines(
        inside.x(), inside.y() + theme.px(5), inside.width(), twoLineHeight(theme.font.body, theme.font.small));
    const Cell cell{*painter, option, index, theme, row, inside, lines};
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect ground = option.rect.adjusted(theme.px(6), 0, -theme.px(6), 0);
    if (row.kind != Row::Kind::Heading && option.state.testFlag(QStyle::State_MouseOver))
        drawRounded(*painter, ground, theme.radius.control, theme.surface.hover);
    if (row.kind == Row::Kind::Heading) {
        paintHeading(cell);
    } else if (row.kind == Row::Kind::More) {
        drawText(*painter, inside, words(row), theme.font.small, theme.text.link);
    } else {
        const items::Related &related = m_model.related();
        switch (row.section) {
        case RelatedKind::Deals: paintDeal(cell, related.deals.items[row.at]); break;
        case RelatedKind::Products: paintProduct(cell, related.products.items[row.at]); break;
        case RelatedKind::Competitors:
            drawText(*painter, inside, related.competitors.items[row.at].name, theme.font.body, theme.text.primary);
            break;
        case RelatedKind::Tasks: paintTask(cell, related.tasks.items[row.at]); break;
        case RelatedKind::Meetings: paintMeeting(cell, related.meetings.items[row.at]); break;
        case RelatedKind::Quotes: paintQuote(cell, related.quotes.items[row.at], EntityKind::Quote); break;
        case RelatedKind::Proposals: paintQuote(cell, related.proposals.items[row.at], EntityKind::Proposal); break;
        case RelatedKind::People: paintPerson(cell, related.people.items[row.at]); break;
        case RelatedKind::Linked: {
            const items::LinkedGroup &group = m_model.groupOf(row);
            paintLinked(cell, group, group.records.items[row.at]);
            break;
        }
        case RelatedKind::Files: paintFile(cell, related.files.items[row.at]); break;
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, ground, theme.radius.control, theme, -2);
    painter->restore();
}

/// The texts behind a mark of that width; returns the line of the title.
QRect RelatedDelegate::drawTexts(const Cell &cell, int indent, const TwoLineRow &row)
{
    return drawTwoLines(cell.painter, cell.rect, cell.lines.adjusted(indent, 0, 0, 0), row, cell.theme);
}

/// The mark before the detail.
QRect RelatedDelegate::markOf(const Cell &cell, int indent)
{
    const int height = QFontMetrics(cell.theme.font.small).height();
    return {cell.lines.x() + indent, cell.lines.bottom() + 1 - height, cell.theme.px(12), height};
}

void RelatedDelegate::paintHeading(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const int height = QFontMetrics(theme.font.semibold).height();
    const QRect line(cell.rect.x(), cell.option.rect.bottom() + 1 - theme.px(9) - height, cell.rect.width(), height);
    const int end = theme.size.target;
    const int width = drawText(cell.painter, cell.place(line.adjusted(0, 0, -end, 0)), headingOf(cell.row),
        theme.font.semibold, theme.text.primary);
    drawText(cell.painter, cell.place(line.adjusted(width + theme.px(7), 0, -end, 0)), countText(cell.row),
        theme.font.body, theme.text.tertiary);
    if (end == 0)
        return;
    const QRect action = actionRect(cell.index, cell.option.rect, cell.option.widget);
    drawIcon(cell.painter, action, Icon::Add, theme.size.icon, theme.text.secondary);
}

void RelatedDelegate::paintDeal(const Cell &cell, const items::RelatedDeal &deal) const
{
    const Theme &theme = cell.theme;
    const Formats formats = m_context.formats();
    const NextActionState state = nextActionState(deal.nextDate, m_context.today());
    const QRect edge(cell.rect.x(), cell.lines.y() - theme.px(2), theme.px(3), cell.lines.height() + theme.px(4));
    drawNextActionEdge(cell.painter, cell.place(edge), state, theme);
    const int indent = theme.px(12);
    const QString value = deal.value.minor == 0 ? QString() : formats.money(deal.value, Formats::Decimals::UnlessZero);
    const QString next = deal.nextDate.isValid() ? formats.due(deal.nextDate, deal.nextTime, m_context.today())
                                                 : tr("No next action");
    const QColor color = state == NextActionState::OnTrack ? theme.text.secondary : meaningOf(state, theme).text;
    drawTexts(cell, indent,
        {.title = {deal.title, theme.font.body, theme.text.primary},
            .titleEnd = {value, theme.font.semibold, theme.text.primary, true},
            .detail = {next, theme.font.small, color},
            .detailEnd = {deal.stage, theme.font.small, theme.text.tertiary},
            .detailMark = theme.px(16)});
    drawNextActionGlyph(cell.painter, cell.place(markOf(cell, indent)), state, theme);
}

void RelatedDelegate::paintTask(const Cell &cell, const items::RelatedTask &task) const
{
    const Theme &theme = cell.theme;
    const QRect box = actionRect(cell.index, cell.option.rect, cell.option.widget);
    QRect circle(0, 0, theme.px(17), theme.px(17));
    circle.moveCenter(box.center());
    drawRoundBox(cell.painter, circle, false, false, theme);
    const int indent = theme.px(25);
    const int level = priorityLevel(task.priority);
    const NextActionState state = nextActionState(task.dueDate, m_context.today());
    const bool isOverdue = state == NextActionState::Overdue;
    const QString due = task.dueDate.isValid() ? m_context.formats().due(task.dueDate, task.dueTime, m_context.today())
                                               : tr("No due date");
    const QRect title = drawTexts(cell, indent,
        {.title = {task.title, theme.font.body, theme.text.primary},
            .detail = {due, theme.font.small, isOverdue ? meaningOf(state, theme).text : theme.text.tertiary},
            .titleEndWidth = level > 0 ? theme.px(14) : 0,
            .detailMark = isOverdue ? theme.px(16) : 0});
    if (level > 0)
        drawPriority(cell.painter,
            cell.place(QRect(title.right() + 1 - theme.px(14), title.y(), theme.px(14), title.height())), level, theme);
    if (isOverdue)
        drawNextActionGlyph(cell.painter, cell.place(markOf(cell, indent)), state, theme);
}

void RelatedDelegate::paintMeeting(const Cell &cell, const items::RelatedMeeting &meeting) const
{
    const Theme &theme = cell.theme;
    const Formats formats = m_context.formats();
    const QDate day = meeting.at.dateIn(formats.zone());
    const QRect leaf = cell.place(QRect(cell.rect.x(), cell.lines.y(), theme.px(34), cell.lines.height()));
    drawRounded(cell.painter, leaf, theme.radius.chip, theme.surface.raised, theme.border.normal);
    QFont month = theme.font.small;
    month.setPointSizeF(qMax(7.0, theme.font.small.pointSizeF() - 2));
    const QRect upper(leaf.x(), leaf.y() + 1, leaf.width(), leaf.height() * 2 / 5);
    drawText(cell.painter, upper, formats.locale().standaloneMonthName(day.month(), QLocale::ShortFormat), month,
        theme.text.tertiary, Qt::AlignHCenter);
    drawText(cell.painter, QRect(leaf.x(), upper.bottom(), leaf.width(), leaf.bottom() - upper.bottom()),
        formats.count(day.day()), theme.font.semibold, theme.text.primary, Qt::AlignHCenter);
    drawTexts(cell, theme.px(42),
        {.title = {meeting.subject.isEmpty() ? tr("Meeting") : meeting.subject, theme.font.body, theme.text.primary},
            .detail = {meetingTime(meeting), theme.font.small, theme.text.tertiary}});
}

void RelatedDelegate::paintProduct(const Cell &cell, const items::RelatedProduct &product) const
{
    const Theme &theme = cell.theme;
    const Formats formats = m_context.formats();
    const int quantity = theme.px(36);
    const QString amount = formats.amount(product.amount);
    const int end = numberWidth(amount, theme.font.body) + theme.px(8);
    drawNumber(cell.painter, cell.place(QRect(cell.rect.x(), cell.rect.y(), quantity, cell.rect.height())),
        formats.decimal(product.quantity), theme.font.body, theme.text.secondary);
    drawText(cell.painter, cell.place(cell.rect.adjusted(quantity + theme.px(8), 0, -end, 0)), product.name,
        theme.font.body, theme.text.primary);
    drawNumber(cell.painter, cell.rect, amount, theme.font.body, theme.text.primary);
}

/// Number, version and amount; below them what it is about, and its state.
void RelatedDelegate::paintQuote(const Cell &cell, const items::RelatedQuote &quote, EntityKind entity) const
{
    const Theme &theme = cell.theme;
    const Formats formats = m_context.formats();
    const QString status = documentStateLabel(quote.status);
    const Icon icon = documentMoveIcon(quote.status);
    QString name = entity == EntityKind::Proposal ? quote.number
        : quote.number.isEmpty()                  ? tr("New quote")
                                                  : isolatedLtr(quote.number);
    if (quote.version > 1)
        name = tr("%1, version %2", "a quote's number").arg(name, formats.count(quote.version));
    QStringList parts{quote.deal};
    if (quote.validUntil.isValid())
        parts.append(tr("valid until %1").arg(formats.day(quote.validUntil, m_context.today())));
    parts.removeAll(QString());
    const int chip = stateChipWidth(status, icon, theme);
    const QString amount = quote.total.minor == 0 ? QString() : formats.money(quote.total);
    drawTexts(cell, 0,
        {.title = {name, theme.font.body, theme.text.primary},
            .titleEnd = {amount, theme.font.semibold, theme.text.primary, true},
            .detail = {parts.join(u", "_s), theme.font.small, theme.text.tertiary},
            .detailEndWidth = chip});
    const int height = QFontMetrics(theme.font.small).height() + theme.px(2);
    const QRect end(cell.lines.right() + 1 - chip, cell.lines.bottom() + 1 - height + theme.px(1), chip, height);
    drawStateChip(cell.painter, cell.place(end), status, theme.*documentStateMeaning(quote.status), theme, icon);
}

/// The role in a deal as a chip: who decides, who signs.
void RelatedDelegate::paintPerson(const Cell &cell, const items::RelatedPerson &person) const
{
    drawAvatar(cell.painter, faceOf(cell), person.name, person.id, cell.theme);
    drawNamed(cell, person.name, person.detail, person.role);
}

/// What the link says in its own fields, else what the record says of itself.
void RelatedDelegate::paintLinked(
    const Cell &cell, const items::LinkedGroup &group, const items::LinkedRecord &linked) const
{
    drawRecordFace(cell.painter, faceOf(cell), group.entity, linked.name, linked.id, cell.theme);
    const QString ofLink = linkText(group, linked);
    drawNamed(cell, linked.name, ofLink.isEmpty() ? linked.detail : ofLink, linked.roleText);
}

/// Where the face of a record is.
QRect RelatedDelegate::faceOf(const Cell &cell)
{
    const int side = cell.theme.size.avatar;
    return cell.place(QRect(cell.rect.x(), cell.lines.center().y() - side / 2, side, side));
}

/// Name and detail beside the face, and the role as a chip at the end of both lines, or of the name alone where the
/// detail needs the width. Without a detail the name is in the middle.
void RelatedDelegate::drawNamed(const Cell &cell, const QString &name, const QString &detail, const QString &role)
{
    const Theme &theme = cell.theme;
    const int chip = role.isEmpty() ? 0 : qMin(stateChipWidth(role, Icon::None, theme), cell.lines.width() / 2);
    const int end = chip > 0 ? chip + theme.px(8) : 0;
    const QRect texts = cell.lines.adjusted(theme.size.avatar + theme.px(8), 0, 0, 0);
    const QRect beside = texts.adjusted(0, 0, -end, 0);
    const bool isLong = QFontMetrics(theme.font.small).horizontalAdvance(detail) > beside.width();
    if (detail.isEmpty())
        drawText(cell.painter, cell.place(beside), name, theme.font.body, theme.text.primary);
    else
        drawTwoLines(cell.painter, cell.rect, isLong ? texts : beside,
            {.title = {name, theme.font.body, theme.text.primary},
                .detail = {detail, theme.font.small, theme.text.tertiary},
                .titleEndWidth = isLong ? chip : 0},
            theme);
    const int height = isLong ? QFontMetrics(theme.font.body).height() : cell.lines.height();
    if (chip > 0)
        drawStateChip(cell.painter, cell.place(QRect(cell.lines.right() + 1 - chip, cell.lines.y(), chip, height)),
            role, theme.grey, theme);
}

void RelatedDelegate::paintFile(const Cell &cell, const items::RelatedFile &file) const
{
    const Theme &theme = cell.theme;
    const QString size = m_context.formats().fileSize(file.size);
    const int sizeWidth = QFontMetrics(theme.font.small).horizontalAdvance(size);
    drawIcon(cell.painter, cell.place(QRect(cell.rect.x(), cell.rect.y(), theme.size.icon, cell.rect.height())),
        Icon::File, theme.px(14), theme.text.secondary);
    drawText(cell.painter, cell.place(cell.rect.adjusted(theme.px(24), 0, -sizeWidth - theme.px(8), 0)), file.name,
        theme.font.body, theme.text.primary);
    drawText(cell.painter, cell.rect, size, theme.font.small, theme.text.tertiary, Qt::AlignRight);
}

} // namespace satchel::ui

#include "moc_RelatedDelegate.cpp"
