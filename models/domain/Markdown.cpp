// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Markdown.h"

#include "domain/MarkdownInline.h"
#include "domain/MarkdownTable.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace satchel::markdown {

using namespace Qt::StringLiterals;

namespace {

const auto contentScheme = u"content:"_s;

// ---- what a line begins

struct Opening
{
    Block::Kind kind = Block::Kind::Paragraph;
    int level = 0;
    int number = 0;
    qsizetype text = 0; // where its text begins in the line
};

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

qsizetype skipSpaces(QStringView line, qsizetype from)
{
    while (from < line.size() && (line[from] == u' ' || line[from] == u'\t'))
        ++from;
    return from;
}

bool isEmptyLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// "---", "* * *"
bool isRule(QStringView line)
{
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    if (mark != u'-' && mark != u'*' && mark != u'_')
        return false;
    const bool isOnlyMarks = std::all_of(line.begin(), line.end(), [mark](QChar c) { return c == mark || c == u' '; });
    return isOnlyMarks && std::count(line.begin(), line.end(), mark) >= 3;
}

Opening openingOf(QStringView line)
{
    const qsizetype indent = indentOf(line);
    const QStringView rest = line.mid(indent);
    const auto behind = [&](qsizetype mark) {
        return rest.size() == mark || rest[mark] == u' ' || rest[mark] == u'\t';
    };
    if (rest.isEmpty())
        return {};
    if (indent < 4 && rest.front() == u'#') {
        qsizetype level = 0;
        while (level < rest.size() && rest[level] == u'#')
            ++level;
        if (level <= 6 && behind(level))
            return {Block::Kind::Heading, static_cast<int>(level), 0, skipSpaces(line, indent + level)};
    }
    if (indent < 4
        && (rest.front() == u'>' || rest.front() == u'<' || rest.front() == u'|' || rest.startsWith(u"```")
            || rest.startsWith(u"~~~") || isRule(rest)))
        return {Block::Kind::Verbatim};
    if ((rest.front() == u'-' || rest.front() == u'*' || rest.front() == u'+') && behind(1))
        return {Block::Kind::Bullet, static_cast<int>(indent), 0, skipSpaces(line, indent + 1)};
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 9 && rest[digits] >= u'0' && rest[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < rest.size() && (rest[digits] == u'.' || rest[digits] == u')') && behind(digits + 1))
        return {Block::Kind::Number, static_cast<int>(indent), rest.left(digits).toInt(),
            skipSpaces(line, indent + digits + 1)};
    return {};
}

/// Whether a line belongs to the paragraph or item above it; a number other than 1 begins no list within a paragraph.
bool goesOn(Block::Kind kind, const Opening &line)
{
    return line.kind == Block::Kind::Paragraph
        || (kind == Block::Kind::Paragraph && line.kind == Block::Kind::Number && line.number != 1);
}

/// How deep items lie, by the columns they begin at.
class Depths
{
public:
    void leave() { m_columns.clear(); }
    int at(int column)
    {
        while (!m_columns.empty() && column < m_columns.back())
            m_columns.pop_back();
        if (m_columns.empty() || column >= m_columns.back() + 2)
            m_columns.push_back(column);
        return static_cast<int>(m_columns.size()) - 1;
    }

private:
    std::vector<int> m_columns;
};

struct Line
{
    QStringView text;
    qsizetype start = 0;
    qsizetype end() const { return start + text.size(); }
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const bool isDos = end > start && text[end - 1] == u'\r';
        lines.push_back({QStringView(text).mid(start, end - start - isDos), start});
        start = end + 1;
    }
    return lines;
}

/// Lines of one paragraph as one text: a break is a space, two spaces or a backslash before it keep it.
QString joined(const std::vector<Line> &lines, size_t first, size_t behind, qsizetype textAt)
{
    QString text;
    for (size_t i = first; i < behind; ++i) {
        QStringView line = lines[i].text;
        line = i == first ? line.mid(qMin(textAt, line.size())) : line.mid(skipSpaces(line, 0));
        if (i + 1 == behind) {
            while (line.endsWith(u' ') || line.endsWith(u'\t'))
                line.chop(1);
            return text + line.toString();
        }
        if (line.endsWith(u'\\')) {
            text += line.toString() + u'\n'; // read as a break that is escaped
        } else {
            const bool isHard = line.endsWith(u"  ");
            while (line.endsWith(u' ') || line.endsWith(u'\t'))
                line.chop(1);
            if (!text.isEmpty() || !line.isEmpty()) // a mark alone on its line
                text += line.toString() + (isHard ? u"\\\n"_s : u" "_s);
        }
    }
    return text;
}

bool mayBeRow(QStringView line)
{
    return !isEmptyLine(line) && (openingOf(line).kind == Block::Kind::Paragraph || line.trimmed().startsWith(u'|'));
}

/// The table that begins at a line; one that is too large stays as it was typed.
std::optional<Block> tableAt(const QString &text, const std::vector<Line> &lines, size_t first, size_t &behind)
{
    if (first + 1 >= lines.size() || !mayBeRow(lines[first].text) || !isDelimiterRow(lines[first + 1].text))
        return {};
    std::vector<QStringView> rows = {lines[first].text, lines[first + 1].text};
    for (size_t i = first + 2; i < lines.size() && mayBeRow(lines[i].text); ++i)
        rows.push_back(lines[i].text);
    const TableExtent extent = tableExtent(rows);
    if (extent.count == 0)
        return {};
    behind = first + extent.count;
    const qsizetype start = lines[first].start;
    const qsizetype end = lines[behind - 1].end();
    if (!extent.fits)
        return Block{Block::Kind::Verbatim, 0, 0, {{text.mid(start, end - start).remove(u'\r')}}, start, end};
    return Block{Block::Kind::Table, 0, 0, {}, start, end, readTable(std::span(rows).first(extent.count))};
}

// ---- writing

/// The first letters of a block must not make it another kind of block.
QString withSafeStart(const QString &line)
{
    const qsizetype indent = indentOf(line);
    const Opening opening = openingOf(line);
    if (opening.kind == Block::Kind::Paragraph && !isDelimiterRow(line))
        return line;
    qsizetype at = indent;
    if (opening.kind == Block::Kind::Number)
        while (at < line.size() && line[at].isDigit())
            ++at;
    return line.left(at) + u'\\' + line.mid(at);
}

QString markOf(const Block &block)
{
    const QString indent(qsizetype{3} * qMax(0, block.level), u' ');
    if (block.kind == Block::Kind::Bullet)
        return indent + u"- "_s;
    return block.kind == Block::Kind::Number ? indent + QString::number(qMax(0, block.number)) + u". "_s : QString();
}

} // namespace

std::vector<Block> read(const QString &text)
{
    std::vector<Block> blocks;
    const std::vector<Line> lines = linesOf(text);
    Depths depths;
    bool isAfterGap = false;
    for (size_t i = 0; i < lines.size();) {
        if (isEmptyLine(lines[i].text)) {
            isAfterGap = true;
            ++i;
            continue;
        }
        if (size_t next = 0; auto table = tableAt(text, lines, i, next)) {
            blocks.push_back(std::move(*table));
            depths.leave();
            isAfterGap = false;
            i = next;
            continue;
        }
        const Opening opening = openingOf(lines[i].text);
        Block block{opening.kind, opening.level, opening.number, {}, lines[i].start, 0};
        size_t behind = i + 1;
        if (opening.kind == Block::Kind::Verbatim) {
            const QStringView fence = lines[i].text.trimmed().left(3);
            const bool isFenced = fence == u"```" || fence == u"~~~";
            while (behind < lines.size()
                && (isFenced ? !lines[behind].text.trimmed().startsWith(fence)
                             : openingOf(lines[behind].text).kind == opening.kind && !isEmptyLine(lines[behind].text)))
                ++behind;
            behind = qMin(behind + isFenced, lines.size());
            block.spans = {{text.mid(block.start, lines[behind - 1].end() - block.start).replace(u"\r\n"_s, u"\n"_s)}};
        } else if (opening.kind != Block::Kind::Heading) {
            while (behind < lines.size() && !isEmptyLine(lines[behind].text)
                && goesOn(block.kind, openingOf(lines[behind].text)))
                ++behind;
        }
        if (block.isItem())
            block.level = depths.at(opening.level);
        else if (!isAfterGap || indentOf(lines[i].text) == 0)
            depths.leave();
        if (opening.kind != Block::Kind::Verbatim) {
            QString content = joined(lines, i, behind, opening.text);
            if (opening.kind == Block::Kind::Heading) {
                static const QRegularExpression closing(u"(^|[ \\t]+)#+$"_s); // "## Heading ##"
                content.remove(closing);
            }
            block.spans = readSpans(content);
        }
        block.end = lines[behind - 1].end();
        blocks.push_back(std::move(block));
        isAfterGap = false;
        i = behind;
    }
    return blocks;
}

QString write(const Block &block)
{
    if (block.kind == Block::Kind::Table)
        return write(block.table);
    if (block.kind == Block::Kind::Verbatim)
        return block.spans.empty() ? QString() : block.spans.front().text;
    QString text = writeSpans(block.spans);
    if (block.kind == Block::Kind::Heading) {
        static const QRegularExpression closing(u"(#+)$"_s);
        text = text.replace(u"\\\n"_s, u" "_s).trimmed();
        if (closing.match(text).hasMatch())
            text.insert(text.size() - 1, u'\\');
        return QString(qBound(1, block.level, 6), u'#') + u' ' + text;
    }
    QStringList lines = text.split(u'\n');
    for (qsizetype i = block.isItem() ? 1 : 0; i < lines.size(); ++i)
        lines[i] = withSafeStart(lines[i]);
    if (block.isItem())
        lines[0] = lines[0].trimmed().isEmpty() ? QString() : lines[0];
    const QString mark = markOf(block);
    return mark + lines.join(u'\n' + QString(mark.size(), u' '));
}

QString gapBetween(const Block &first, const Block &second)
{
    return first.isItem() && second.isItem() && (first.kind == second.kind || first.level != second.level) ? u"\n"_s
                                                                                                           : u"\n\n"_s;
}

QString write(const std::vector<Block> &blocks)
{
    QString text;
    const Block *before = nullptr;
    for (const Block &block : blocks) {
        if (before)
            text += gapBetween(*before, block);
        text += write(block);
        before = &block;
    }
    return text;
}

QString plainText(const std::vector<Block> &blocks)
{
    const auto lettersOf = [](const std::vector<Span> &spans) {
        QString letters;
        for (const Span &span : spans)
            letters += span.text;
        return letters;
    };
    QStringList lines;
    for (const Block &block : blocks) {
        if (block.kind != Block::Kind::Table)
            lines.append(lettersOf(block.spans));
        for (const auto &row : block.table.rows) {
            QStringList cells;
            for (const Table::Cell &cell : row)
                cells.append(lettersOf(cell));
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

QString contentOf(const QString &address)
{
    static const QRegularExpression sha(u"^[0-9a-f]{64}$"_s);
    const QString name = address.startsWith(contentScheme) ? address.mid(contentScheme.size()) : QString();
    return sha.match(name).hasMatch() ? name : QString();
}

QString addressOf(const QString &sha256)
{
    return contentScheme + sha256;
}

bool isSafeLink(const QString &address)
{
    const QString scheme = QUrl(address).scheme().toLower();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 || scheme == "tel"_L1;
}

} // namespace satchel::markdown
