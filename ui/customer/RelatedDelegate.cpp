// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/RelatedDelegate.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

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
    QRect first; // its first and second line, left to right
    QRect second;

    QRect place(const QRect &part) const { return placed(painter, rect, part); }
};

namespace {

constexpr int lineGap = 1;

const Theme::Meaning &meaningOfQuote(const QString &status, const Theme &theme)
{
    if (status == choice::accepted)
        return theme.green;
    if (status == choice::rejected || status == choice::expired)
        return theme.red;
    return status == choice::draft ? theme.grey : theme.blue;
}

} // namespace

RelatedDelegate::RelatedDelegate(const PageContext &context, const RelatedModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QString RelatedDelegate::headingOf(RelatedKind section) const
{
    switch (section) {
    case RelatedKind::Deals: return tr("Open deals");
    case RelatedKind::Tasks: return tr("Tasks");
    case RelatedKind::Meetings: return tr("Next meetings");
    case RelatedKind::Quotes: return tr("Quotes");
    case RelatedKind::Proposals: return tr("Proposals");
    case RelatedKind::People: return m_people.isEmpty() ? tr("People") : m_people;
    case RelatedKind::Files: break;
    }
    return tr("Files");
}

QString RelatedDelegate::countText(RelatedKind section) const
{
    const Formats formats = m_context.formats();
    QString text = formats.count(m_model.countOf(section));
    if (section != RelatedKind::Deals || m_model.related().deals.items.empty()
        || m_model.related().deals.count != static_cast<qint64>(m_model.related().deals.items.size()))
        return text;
    // A sum only where it needs no conversion.
    Money sum{0, m_model.related().deals.items.front().value.currency};
    for (const items::RelatedDeal &deal : m_model.related().deals.items) {
        if (deal.value.currency != sum.currency)
            return text;
        sum.minor += deal.value.minor;
    }
    return sum.minor == 0 ? text : text + u" · "_s + formats.money(sum, Formats::Decimals::UnlessZero);
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

QString RelatedDelegate::words(const Row &row) const
{
    const Formats formats = m_context.formats();
    const items::Related &related = m_model.related();
    if (row.kind == Row::Kind::Heading)
        return headingOf(row.section) + u", "_s + countText(row.section);
    if (row.kind == Row::Kind::More)
        return tr("Show all %1").arg(formats.count(m_model.countOf(row.section)));
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
    case RelatedKind::Quotes: {
        const items::RelatedQuote &quote = related.quotes.items[row.at];
        return (quote.number.isEmpty() ? tr("New quote") : quote.number) + u", "_s
            + m_context.workspace.schema().entity(EntityKind::Quote).find(field::status)->choiceLabel(quote.status);
    }
    case RelatedKind::Proposals: {
        const items::RelatedQuote &proposal = related.proposals.items[row.at];
        return proposal.number + u", "_s
            + m_context.workspace.schema()
                  .entity(EntityKind::Proposal)
                  .find(field::status)
                  ->choiceLabel(proposal.status);
    }
    case RelatedKind::People: return related.people.items[row.at].name + u", "_s + related.people.items[row.at].detail;
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
    const int small = QFontMetrics(theme.font.small).height();
    int height = 0;
    if (row.kind == Row::Kind::Heading)
        height = qMax(theme.px(36), body + theme.px(18)) + (index.row() == 0 ? 0 : theme.px(8));
    else if (row.kind == Row::Kind::More || row.section == RelatedKind::Files)
        height = qMax(theme.size.factRow, body + theme.px(8));
    else
        height = body + lineGap + small + theme.px(12);
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
    const int body = QFontMetrics(theme.font.body).height();
    const int small = QFontMetrics(theme.font.small).height();
    const QRect first(inside.x(), inside.y() + theme.px(5), inside.width(), body);
    const Cell cell{*painter, option, index, theme, row, inside, first,
        QRect(inside.x(), first.bottom() + 1 + lineGap, inside.width(), small)};
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
        case RelatedKind::Tasks: paintTask(cell, related.tasks.items[row.at]); break;
        case RelatedKind::Meetings: paintMeeting(cell, related.meetings.items[row.at]); break;
        case RelatedKind::Quotes: paintQuote(cell, related.quotes.items[row.at], EntityKind::Quote); break;
        case RelatedKind::Proposals: paintQuote(cell, related.proposals.items[row.at], EntityKind::Proposal); break;
        case RelatedKind::People: paintPerson(cell, related.people.items[row.at]); break;
        case RelatedKind::Files: paintFile(cell, related.files.items[row.at]); break;
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
        drawFocusRing(*painter, ground, theme.radius.control, theme, -2);
    painter->restore();
}

void RelatedDelegate::paintHeading(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    const int height = QFontMetrics(theme.font.semibold).height();
    const QRect line(cell.rect.x(), cell.option.rect.bottom() + 1 - theme.px(9) - height, cell.rect.width(), height);
    const int end = theme.size.target;
    const int width = drawText(cell.painter, cell.place(line.adjusted(0, 0, -end, 0)), headingOf(cell.row.section),
        theme.font.semibold, theme.text.primary);
    drawText(cell.painter, cell.place(line.adjusted(width + theme.px(7), 0, -end, 0)), countText(cell.row.section),
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
    const QRect edge(
        cell.rect.x(), cell.first.y() - theme.px(2), theme.px(3), cell.second.bottom() - cell.first.y() + theme.px(4));
    drawNextActionEdge(cell.painter, cell.place(edge), state, theme);
    const int indent = theme.px(12);
    const QString value = formats.money(deal.value, Formats::Decimals::UnlessZero);
    const int valueWidth = deal.value.minor == 0 ? 0 : numberWidth(value, theme.font.semibold);
    drawText(cell.painter, cell.place(cell.first.adjusted(indent, 0, -valueWidth - theme.px(8), 0)), deal.title,
        theme.font.body, theme.text.primary);
    if (valueWidth > 0)
        drawNumber(cell.painter, cell.place(cell.first), value, theme.font.semibold, theme.text.primary);
    const int stageWidth = qMin(QFontMetrics(theme.font.small).horizontalAdvance(deal.stage), cell.rect.width() / 2);
    const QRect mark(cell.second.x() + indent, cell.second.y(), theme.px(12), cell.second.height());
    drawNextActionGlyph(cell.painter, cell.place(mark), state, theme);
    const QString next = deal.nextDate.isValid() ? formats.due(deal.nextDate, deal.nextTime, m_context.today())
                                                 : tr("No next action");
    const QColor color = state == NextActionState::OnTrack ? theme.text.secondary : meaningOf(state, theme).text;
    drawText(cell.painter, cell.place(cell.second.adjusted(indent + theme.px(16), 0, -stageWidth - theme.px(8), 0)),
        next, theme.font.small, color);
    drawText(cell.painter,
        cell.place(QRect(cell.second.right() + 1 - stageWidth, cell.second.y(), stageWidth, cell.second.height())),
        deal.stage, theme.font.small, theme.text.tertiary, Qt::AlignRight);
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
    const int markWidth = level > 0 ? theme.px(18) : 0;
    drawText(cell.painter, cell.place(cell.first.adjusted(indent, 0, -markWidth, 0)), task.title, theme.font.body,
        theme.text.primary);
    if (level > 0)
        drawPriority(cell.painter,
            cell.place(QRect(cell.first.right() + 1 - theme.px(14), cell.first.y(), theme.px(14), cell.first.height())),
            level, theme);
    const bool isOverdue = task.dueDate.isValid() && task.dueDate < m_context.today();
    int x = indent;
    if (isOverdue) {
        drawNextActionGlyph(cell.painter,
            cell.place(QRect(cell.second.x() + x, cell.second.y(), theme.px(12), cell.second.height())),
            NextActionState::Overdue, theme);
        x += theme.px(16);
    }
    const QString due = task.dueDate.isValid() ? m_context.formats().due(task.dueDate, task.dueTime, m_context.today())
                                               : tr("No due date");
    drawText(cell.painter, cell.place(cell.second.adjusted(x, 0, 0, 0)), due, theme.font.small,
        isOverdue ? theme.red.text : theme.text.tertiary);
}

void RelatedDelegate::paintMeeting(const Cell &cell, const items::RelatedMeeting &meeting) const
{
    const Theme &theme = cell.theme;
    const Formats formats = m_context.formats();
    const QDate day = meeting.at.dateIn(formats.zone());
    const int height = cell.second.bottom() - cell.first.y() + 1;
    const QRect leaf = cell.place(QRect(cell.rect.x(), cell.first.y(), theme.px(34), height));
    drawRounded(cell.painter, leaf, theme.radius.chip, theme.surface.raised, theme.border.normal);
    QFont month = theme.font.small;
    month.setPointSizeF(qMax(7.0, theme.font.small.pointSizeF() - 2));
    const QRect upper(leaf.x(), leaf.y() + 1, leaf.width(), leaf.height() * 2 / 5);
    drawText(cell.painter, upper, formats.locale().standaloneMonthName(day.month(), QLocale::ShortFormat), month,
        theme.text.tertiary, Qt::AlignHCenter);
    drawText(cell.painter, QRect(leaf.x(), upper.bottom(), leaf.width(), leaf.bottom() - upper.bottom()),
        formats.count(day.day()), theme.font.semibold, theme.text.primary, Qt::AlignHCenter);
    const int indent = theme.px(42);
    drawText(cell.painter, cell.place(cell.first.adjusted(indent, 0, 0, 0)),
        meeting.subject.isEmpty() ? tr("Meeting") : meeting.subject, theme.font.body, theme.text.primary);
    drawText(cell.painter, cell.place(cell.second.adjusted(indent, 0, 0, 0)), meetingTime(meeting), theme.font.small,
        theme.text.tertiary);
}

void RelatedDelegate::paintQuote(const Cell &cell, const items::RelatedQuote &quote, EntityKind entity) const
{
    const Theme &theme = cell.theme;
    const QString status = m_context.workspace.schema().entity(entity).find(field::status)->choiceLabel(quote.status);
    const int chip = stateChipWidth(status, Icon::None, theme);
    drawText(cell.painter, cell.place(cell.first.adjusted(0, 0, -chip - theme.px(8), 0)),
        entity == EntityKind::Proposal ? quote.number
            : quote.number.isEmpty()   ? tr("New quote")
                                       : isolatedLtr(quote.number),
        theme.font.body, theme.text.primary);
    drawStateChip(cell.painter,
        cell.place(QRect(cell.first.right() + 1 - chip, cell.first.y(), chip, cell.first.height())), status,
        meaningOfQuote(quote.status, theme), theme);
    QStringList parts{quote.deal};
    if (quote.validUntil.isValid())
        parts.append(tr("valid until %1").arg(m_context.formats().day(quote.validUntil, m_context.today())));
    parts.removeAll(QString());
    drawText(cell.painter, cell.place(cell.second), parts.join(u", "_s), theme.font.small, theme.text.tertiary);
}

void RelatedDelegate::paintPerson(const Cell &cell, const items::RelatedPerson &person) const
{
    const Theme &theme = cell.theme;
    const int side = theme.size.avatar;
    const int middle = (cell.first.y() + cell.second.bottom()) / 2;
    drawAvatar(
        cell.painter, cell.place(QRect(cell.rect.x(), middle - side / 2, side, side)), person.name, person.id, theme);
    const int indent = side + theme.px(8);
    drawText(cell.painter, cell.place(cell.first.adjusted(indent, 0, 0, 0)), person.name, theme.font.body,
        theme.text.primary);
    drawText(cell.painter, cell.place(cell.second.adjusted(indent, 0, 0, 0)), person.detail, theme.font.small,
        theme.text.tertiary);
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
