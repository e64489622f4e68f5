// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TrialCard.h"

#include "domain/FieldNames.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 12;
constexpr int labelWidth = 106;
constexpr int inset = 12;

} // namespace

TrialCard::TrialCard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// What changes first, then what else there is a value of.
void TrialCard::setRecord(const store::TriedRecord &record, const QString &system)
{
    m_record = record;
    m_system = system;
    store::Store &store = m_context.workspace.store();
    const Entity &entity = m_context.workspace.schema().entity(record.entity);
    m_title = store.title(record.entity, record.record);
    const auto stored = store.get(record.entity, record.record);
    const bool hasCompany = stored && entity.find(field::company);
    m_company = hasCompany ? store.title(EntityKind::Company, valueOr<RecordId>(stored->value(field::company)))
                           : QString();
    m_lines.clear();
    for (const store::TriedValue &value : record.values) {
        const Field *field = entity.find(value.field);
        if (!field)
            continue;
        Line line{
            field->label, m_context.textOf(*field, value.before), m_context.textOf(*field, value.after), value.isSent};
        if (line.isChanged() || line.isSent || !line.after.isEmpty())
            m_lines.push_back(std::move(line));
    }
    std::ranges::stable_partition(m_lines, [](const Line &line) { return line.isChanged() || line.isSent; });
    if (m_lines.size() > mostLines)
        m_lines.resize(mostLines);
    QStringList sentences{m_title, m_company};
    for (const Line &line : m_lines) {
        const QString change = line.isChanged()
            ? tr("%1: %2 becomes %3", "field, value, value")
                  .arg(line.label, line.before.isEmpty() ? tr("empty") : line.before,
                      line.after.isEmpty() ? tr("empty") : line.after)
            : tr("%1: %2", "field, value").arg(line.label, line.after);
        sentences.append(line.isSent ? tr("%1, sent to %2", "change, system").arg(change, system) : change);
    }
    sentences.removeAll(QString());
    setAccessibleName(sentences.join(u". "_s));
    updateGeometry();
    update();
}

int TrialCard::headHeight() const
{
    const Theme &theme = Theme::of(this);
    return qMax(theme.size.avatarLarge,
               QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height())
        + theme.px(8);
}

int TrialCard::lineHeight(const Line &line) const
{
    const Theme &theme = Theme::of(this);
    const int one = QFontMetrics(theme.font.body).height() + theme.px(7);
    return line.isChanged() && !line.before.isEmpty() ? 2 * one - theme.px(3) : one;
}

QSize TrialCard::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int height = 2 * theme.px(inset) + headHeight();
    for (const Line &line : m_lines)
        height += lineHeight(line);
    return {theme.px(280), height};
}

QSize TrialCard::minimumSizeHint() const
{
    return {Theme::of(this).px(200), sizeHint().height()};
}

void TrialCard::paintLine(QPainter &painter, const Line &line, const QRect &place) const
{
    const Theme &theme = Theme::of(this);
    const int label = theme.px(labelWidth);
    const int one = QFontMetrics(theme.font.body).height() + theme.px(4);
    drawText(painter, placed(painter, place, QRect(place.x(), place.y(), label - theme.px(6), one)), line.label,
        theme.font.body, theme.text.tertiary);
    QRect value(place.x() + label, place.y(), place.width() - label, one);
    if (line.isChanged() && !line.before.isEmpty()) {
        QFont struck = theme.font.body;
        struck.setStrikeOut(true);
        drawText(painter, placed(painter, place, value), line.before, struck, theme.text.tertiary);
        value.translate(0, one);
    }
    const QString text = line.after.isEmpty() ? tr("empty") : line.after;
    const int icon = line.isSent ? theme.px(20) : 0;
    if (line.isChanged()) {
        const int width = qMin(
            value.width() - icon, QFontMetrics(theme.font.body).horizontalAdvance(text) + theme.px(9));
        const QRect chip(value.x() - theme.px(4), value.y(), width + theme.px(4), one - theme.px(1));
        drawRounded(painter, placed(painter, place, chip), theme.radius.chip, theme.green.tint);
        drawText(painter, placed(painter, place, chip.adjusted(theme.px(4), 0, -theme.px(4), 0)), text, theme.font.body,
            theme.green.text);
    } else {
        const int used = drawText(
            painter, placed(painter, place, value.adjusted(0, 0, -icon, 0)), text, theme.font.body, theme.text.primary);
        value.setLeft(value.x() + used + theme.px(4));
    }
    if (!line.isSent)
        return;
    const int side = theme.px(16);
    const QRect mark(line.isChanged() ? place.right() - side : value.x(), value.y(), side, one);
    drawIcon(painter, placed(painter, place, mark), Icon::Send, theme.px(14), theme.blue.text);
}

void TrialCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
    const QRect inside = rect().marginsRemoved({theme.px(inset), theme.px(inset), theme.px(inset), theme.px(inset)});
    const int avatar = theme.size.avatarLarge;
    drawRecordFace(painter, placed(painter, inside, QRect(inside.x(), inside.y(), avatar, avatar)), m_record.entity,
        m_title, m_record.record, theme);
    const int start = inside.x() + avatar + theme.px(10);
    const int name = QFontMetrics(theme.font.strong).height();
    const QRect text(start, inside.y(), inside.right() - start, m_company.isEmpty() ? avatar : name);
    drawText(painter, placed(painter, inside, text), m_title, theme.font.strong, theme.text.primary);
    drawText(painter,
        placed(painter, inside,
            QRect(start, inside.y() + name, inside.right() - start, QFontMetrics(theme.font.small).height())),
        m_company, theme.font.small, theme.text.secondary);
    int y = inside.y() + headHeight();
    for (const Line &line : m_lines) {
        paintLine(painter, line, QRect(inside.x(), y, inside.width(), lineHeight(line)));
        y += lineHeight(line);
    }
}

} // namespace satchel::ui

#include "moc_TrialCard.cpp"
