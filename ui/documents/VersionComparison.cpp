// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/VersionComparison.h"

#include "domain/TextDifference.h"
#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

#include <QTextBrowser>
#include <QTextTable>
#include <QtMath>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;

/// Of lines that are the same only those beside a change.
QString shortened(const QString &text, bool isFirst, bool isLast)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() < 4)
        return text;
    const QString begin = isFirst ? QString() : lines.first() + u'\n';
    const QString end = isLast ? QString() : u'\n' + lines.last();
    return begin + u'…' + end;
}

QTextCharFormat letters(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// One side of a comparison; the line through or under the text shows the change without colours.
void insertSide(QTextCursor cursor, const std::vector<TextPiece> &pieces, TextPiece::Kind side, const Theme &theme)
{
    const QTextCharFormat plain = letters(theme.font.body, theme.text.primary);
    const bool isOld = side == TextPiece::Kind::Removed;
    QTextCharFormat changed = letters(theme.font.body, isOld ? theme.red.text : theme.green.text);
    changed.setBackground(isOld ? theme.red.tint : theme.green.tint);
    changed.setFontStrikeOut(isOld);
    changed.setFontUnderline(!isOld);
    for (size_t i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        if (piece.kind != TextPiece::Kind::Same && piece.kind != side)
            continue;
        QString text = piece.kind == side ? piece.text : shortened(piece.text, i == 0, i + 1 == pieces.size());
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), piece.kind == side ? changed : plain);
    }
}

} // namespace

std::vector<ComparedRow> comparedFields(const PageContext &context, const Entity &entity,
    const std::vector<FieldDifference> &fields, const std::function<QString(const QString &)> &named)
{
    const auto words = [&context](const Field &field, const Value &value) {
        if (isEmpty(value))
            return VersionComparison::tr("–", "nothing was there");
        if (const auto *id = std::get_if<RecordId>(&value))
            return context.workspace.store().title(field.target, *id);
        return context.formats().value(field, value).simplified();
    };
    std::vector<ComparedRow> rows;
    for (const FieldDifference &difference : fields) {
        const Field &field = *entity.find(difference.field);
        const bool isText = std::holds_alternative<QString>(difference.before)
            && std::holds_alternative<QString>(difference.after) && field.choices.empty();
        rows.push_back({named ? named(field.label) : field.label, words(field, difference.before),
            words(field, difference.after), isText});
    }
    return rows;
}

VersionComparison::VersionComparison(qint64 older, qint64 newer, std::vector<ComparedRow> rows, QWidget *parent)
    : Dialog(tr("What version %1 changes").arg(QLocale().toString(newer)), Width::Large, parent),
      m_rows(std::move(rows)), m_table(new QTextBrowser)
{
    const Theme &theme = Theme::of(this);
    setAbout(m_rows.empty()
            ? tr("The versions are identical.")
            : tr("Version %1 compared with version %2").arg(QLocale().toString(older), QLocale().toString(newer)));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->setVisible(!m_rows.empty());
    if (parent)
        setFixedWidth(qBound(width(), parent->window()->width() - theme.px(80), theme.px(960)));
    fill();
    m_table->document()->setTextWidth(width() - theme.px(80));
    m_table->setMinimumHeight(
        qBound(theme.px(160), qCeil(m_table->document()->size().height()) + theme.px(8), theme.px(480)));
    content()->addWidget(m_table, 1);
    connect(addButton(tr("Close"), Button::Variant::Primary), &QPushButton::clicked, this, &QDialog::accept);
}

/// Qt always places the columns of a table from left to right, so they are put in the other order where it is read so.
void VersionComparison::fill()
{
    const Theme &theme = Theme::of(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placeOf = [isMirrored](int column) { return isMirrored ? columns - 1 - column : column; };
    QTextDocument &document = *m_table->document();
    document.setDefaultFont(theme.font.body);
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    QTextTableFormat format = ruledTable(theme);
    format.setHeaderRowCount(1);
    QList<QTextLength> widths(columns);
    for (int i = 0; i < columns; ++i)
        widths[placeOf(i)] = QTextLength(QTextLength::PercentageLength, i == 0 ? 22 : 39);
    format.setColumnWidthConstraints(widths);
    QTextTable &table = *cursor.insertTable(static_cast<int>(m_rows.size()) + 1, columns, format);
    const auto cell = [&](int row, int column) { return table.cellAt(row, placeOf(column)).firstCursorPosition(); };
    const QString heads[columns] = {tr("What"), tr("Before"), tr("Now")};
    QTextTableCellFormat head;
    head.setBackground(theme.surface.sunken);
    for (int i = 0; i < columns; ++i) {
        table.cellAt(0, i).setFormat(head);
        cell(0, i).insertText(heads[i], letters(theme.font.small, theme.text.secondary));
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        QTextCursor what = cell(row, 0);
        const QStringList names = m_rows[i].what.split(u'\n');
        what.insertText(names.first(), letters(theme.font.semibold, theme.text.primary));
        for (const QString &more : names.sliced(1))
            what.insertText(QChar(QChar::LineSeparator) + more, letters(theme.font.small, theme.text.secondary));
        const auto pieces = m_rows[i].isText ? differenceOf(m_rows[i].before, m_rows[i].now) : std::vector<TextPiece>();
        if (m_rows[i].isText) {
            insertSide(cell(row, 1), pieces, TextPiece::Kind::Removed, theme);
            insertSide(cell(row, 2), pieces, TextPiece::Kind::Added, theme);
        } else {
            cell(row, 1).insertText(m_rows[i].before, letters(theme.font.body, theme.text.secondary));
            cell(row, 2).insertText(m_rows[i].now, letters(theme.font.body, theme.text.primary));
        }
    }
    cursor.endEditBlock();
    m_table->moveCursor(QTextCursor::Start);
}

QStringList VersionComparison::lines() const
{
    QStringList lines;
    for (const ComparedRow &row : m_rows)
        lines.append(QStringList{row.what, row.before, row.now}.join(u" | "_s));
    return lines;
}

} // namespace satchel::ui

#include "moc_VersionComparison.cpp"
