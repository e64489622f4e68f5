// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/FileFacts.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include "exchange/ValueReader.h"
#include "ui/common/Button.h"
#include "ui/common/Formats.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

#include <algorithm>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;

} // namespace

FileFacts::FileFacts(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_previous(new IconButton(Icon::Left, tr("Previous row"), this)),
      m_next(new IconButton(Icon::Right, tr("Next row"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_previous, &QToolButton::clicked, this, [this] { showRow(m_row - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showRow(m_row + 1); });
    connect(&session, &ImportSession::mappingChanged, this, [this] {
        m_row = qBound(0, m_row, qMax(0, int(m_session.preview().rows.size()) - 1));
        describe();
    });
    describe();
}

void FileFacts::describe()
{
    QStringList sentences = {tr("How the file is read")};
    for (const Fact &fact : factsOfFile() + factsOfRow())
        sentences << fact.name + u": "_s + fact.value;
    setAccessibleName(sentences.join(u". "_s));
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row + 1 < m_session.preview().rows.size());
    placeButtons();
    updateGeometry();
    update();
}

int FileFacts::cardHeight() const
{
    return Theme::of(this).px(72) + int(factsOfRow().size()) * factHeight();
}

int FileFacts::factHeight() const
{
    const Theme &theme = Theme::of(this);
    return qMax(theme.size.factRow, QFontMetrics(theme.font.body).height() + theme.px(8));
}

/// Where the row's part begins, below the facts of the file.
int FileFacts::rowTop() const
{
    const Theme &theme = Theme::of(this);
    const int heading = QFontMetrics(theme.font.heading).height() + theme.px(10);
    return theme.px(12) + heading + int(factsOfFile().size()) * factHeight() + theme.px(20);
}

/// The buttons are at the end of the row's heading.
void FileFacts::placeButtons()
{
    const Theme &theme = Theme::of(this);
    const int heading = QFontMetrics(theme.font.heading).height() + theme.px(10);
    int end = width() - theme.px(margin);
    for (IconButton *button : {m_next, m_previous}) {
        const QSize size = button->sizeHint();
        const QRect place(end - size.width(), rowTop() + (heading - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        end -= size.width();
    }
}

void FileFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void FileFacts::showRow(int row)
{
    m_row = qBound(0, row, qMax(0, int(m_session.preview().rows.size()) - 1));
    describe();
}

QSize FileFacts::sizeHint() const
{
    return {Theme::of(this).px(312), Theme::of(this).px(400)};
}

QSize FileFacts::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int heading = QFontMetrics(theme.font.heading).height() + theme.px(10);
    return {theme.px(240), rowTop() + heading + theme.px(6) + cardHeight() + theme.px(12)};
}

QList<FileFacts::Fact> FileFacts::factsOfFile() const
{
    const exchange::SourceFormat &format = m_session.preview().format;
    QList<Fact> facts;
    if (format.rows >= 0) {
        const QString count = locale().toString(format.rows);
        facts.append({tr("Rows"), format.rowsAreExact ? count : tr("about %1").arg(count)});
    }
    facts.append({tr("Header"), format.hasHeader ? exchange::rowText(format.format, format.headerRow) : tr("none")});
    if (!format.encoding.isEmpty())
        facts.append({tr("Encoding"), format.encoding});
    if (!format.sheet.isEmpty())
        facts.append({tr("Sheet"), format.sheet});
    if (!format.delimiter.isEmpty()) {
        const QHash<QString, QString> names = {{u","_s, tr("Comma")}, {u";"_s, tr("Semicolon")}, {u"\t"_s, tr("Tab")},
            {u"|"_s, tr("Bar")}, {u" "_s, tr("Space")}};
        facts.append({tr("Separator"), names.value(format.delimiter, format.delimiter)});
    }
    for (const exchange::ColumnProfile &profile : m_session.preview().profiles) {
        if (profile.decimal != '\0') {
            facts.append({tr("Decimals"), profile.decimal == ',' ? tr("Comma, 1.985,00") : tr("Point, 1,985.00")});
            break;
        }
    }
    for (const exchange::ColumnProfile &profile : m_session.preview().profiles) {
        if (profile.dateOrder == exchange::DateOrder::Unknown)
            continue;
        facts.append({tr("Dates"),
            profile.dateOrder == exchange::DateOrder::MonthFirst ? tr("Month first, 12/31/2025")
                                                                 : tr("Day first, 31.12.2025")});
        break;
    }
    return facts;
}

QString FileFacts::valueOf(const QString &target) const
{
    const auto &rows = m_session.preview().rows;
    const auto &columns = m_session.mapping().columns;
    for (qsizetype i = 0; m_row < rows.size() && i < columns.size(); ++i) {
        if (columns[i].target == target && i < rows[m_row].cells.size())
            return readingOf(i, rows[m_row].cells[i].simplified(), rows[m_row].decimals.contains(i));
    }
    return {};
}

/// A cell as its field understands it, such as a date or an amount; the cell itself where it is a text or does not fit.
QString FileFacts::readingOf(qsizetype column, const QString &cell, bool isTyped) const
{
    const exchange::ColumnTarget &target = m_session.mapping().columns[column];
    const Field *field = m_session.entity().find(target.field());
    using T = FieldType;
    static constexpr T read[] = {T::Date, T::Instant, T::Time, T::Boolean, T::Choice, T::Integer, T::Decimal,
        T::Percent, T::Money, T::UnitPrice};
    const bool isRead = field && std::ranges::find(read, field->type) != std::end(read);
    if (!isRead || !target.part().isEmpty())
        return cell;
    exchange::ColumnRules rules = m_session.rulesOf(int(column));
    if (isTyped)
        rules.decimal = '.';
    const auto value = exchange::readValue(*field, cell, rules);
    return value && !isEmpty(*value) ? Formats().value(*field, *value) : cell;
}

QString FileFacts::titleOfRow() const
{
    QStringList parts;
    const QStringList targets{
        field::first_name, field::last_name, u"name:full"_s, field::name, field::title, field::subject};
    for (const QString &target : targets)
        parts << valueOf(target);
    parts.removeAll(QString());
    return parts.isEmpty() ? valueOf(field::email) : parts.join(u' ');
}

QList<FileFacts::Fact> FileFacts::factsOfRow() const
{
    QList<Fact> facts;
    for (const exchange::ColumnTarget &column : m_session.mapping().columns) {
        const bool isTitle = column.target == field::first_name || column.target == field::last_name
            || column.target == u"name:full";
        const QString value = column.target.isEmpty() || isTitle ? QString() : valueOf(column.target);
        if (!value.isEmpty())
            facts.append({targetLabel(m_session.entity(), column.target), value});
    }
    return facts;
}

int FileFacts::drawFacts(QPainter &painter, const QList<Fact> &facts, const QRect &area) const
{
    const Theme &theme = Theme::of(this);
    const int height = factHeight();
    int y = area.y();
    for (const Fact &fact : facts) {
        if (y + height > area.bottom())
            break;
        drawText(painter, placed(painter, area, QRect(area.x(), y, theme.size.factLabel, height)), fact.name,
            theme.font.body, theme.text.secondary);
        const int start = area.x() + theme.size.factLabel + theme.space.two;
        drawText(painter, placed(painter, area, QRect(start, y, area.right() - start, height)), fact.value,
            theme.font.body, theme.text.primary);
        y += height;
    }
    return y;
}

void FileFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    painter.fillRect(placed(painter, rect(), QRect(0, 0, 1, height())), theme.border.subtle);
    const QRect area = rect().adjusted(theme.px(margin + 1), theme.px(12), -theme.px(margin), -theme.px(12));
    const int heading = QFontMetrics(theme.font.heading).height() + theme.px(10);
    drawText(painter, QRect(area.x(), area.y(), area.width(), heading), tr("How the file is read"), theme.font.heading,
        theme.text.primary);
    drawFacts(painter, factsOfFile(), area.adjusted(0, heading, 0, 0));
    int y = rowTop();
    painter.fillRect(QRect(area.x(), y - theme.px(12), area.width(), 1), theme.border.subtle);
    if (m_session.preview().rows.isEmpty())
        return;
    drawText(painter, QRect(area.x(), y, area.width(), heading),
        (exchange::isTable(m_session.preview().format.format) ? tr("Row %1 as a %2") : tr("Line %1 as a %2"))
            .arg(QString::number(m_session.preview().rows[m_row].row), inSentence(m_session.entity().label)),
        theme.font.heading, theme.text.primary);
    y += heading + theme.px(6);
    const QList<Fact> facts = factsOfRow();
    const QRect card(area.x(), y, area.width(), cardHeight());
    drawRounded(painter, card, theme.radius.card, theme.surface.raised, theme.border.normal);
    const QRect inside = card.adjusted(theme.px(14), theme.px(12), -theme.px(14), -theme.px(4));
    const int avatar = theme.px(36);
    const QString title = titleOfRow();
    drawAvatar(painter, placed(painter, inside, QRect(inside.x(), inside.y(), avatar, avatar)), title, {}, theme);
    const int start = inside.x() + avatar + theme.px(10);
    drawText(painter, placed(painter, inside, QRect(start, inside.y(), inside.right() - start, avatar)),
        title.isEmpty() ? tr("(no name)") : title, theme.font.strong, theme.text.primary);
    drawFacts(painter, facts, inside.adjusted(0, avatar + theme.px(10), 0, 0));
}

} // namespace satchel::ui

#include "moc_FileFacts.cpp"
