// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HtmlSanitizer.h"

#include "domain/HtmlTokens.h"
#include "domain/MailStyle.h"

#include <algorithm>
#include <optional>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <vector>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

enum class Kind : quint8 {
    Inline,
    Block,
    Paragraph,
    List,
    Item, // of a list
    Table,
    Section,
    Row,
    Cell,
    Void,
    Link,
    Hidden, // with all that is in it
    Unknown, // leaves its content
};

struct Element
{
    QLatin1StringView name;
    Kind kind;
    QLatin1StringView as; // what it is written as; empty: the same
};

constexpr Element elements[] = {{"p"_L1, Kind::Paragraph, {}}, {"div"_L1, Kind::Block, {}}, {"br"_L1, Kind::Void, {}},
    {"hr"_L1, Kind::Void, {}}, {"img"_L1, Kind::Void, {}}, {"a"_L1, Kind::Link, {}}, {"span"_L1, Kind::Inline, {}},
    {"b"_L1, Kind::Inline, {}}, {"strong"_L1, Kind::Inline, {}}, {"i"_L1, Kind::Inline, {}},
    {"em"_L1, Kind::Inline, {}}, {"u"_L1, Kind::Inline, {}}, {"s"_L1, Kind::Inline, {}},
    {"strike"_L1, Kind::Inline, "s"_L1}, {"del"_L1, Kind::Inline, "s"_L1}, {"ins"_L1, Kind::Inline, "u"_L1},
    {"small"_L1, Kind::Inline, {}}, {"big"_L1, Kind::Inline, {}}, {"sub"_L1, Kind::Inline, {}},
    {"sup"_L1, Kind::Inline, {}}, {"code"_L1, Kind::Inline, {}}, {"tt"_L1, Kind::Inline, "code"_L1},
    {"kbd"_L1, Kind::Inline, "code"_L1}, {"samp"_L1, Kind::Inline, "code"_L1}, {"var"_L1, Kind::Inline, "i"_L1},
    {"cite"_L1, Kind::Inline, "i"_L1}, {"dfn"_L1, Kind::Inline, "i"_L1}, {"font"_L1, Kind::Inline, {}},
    {"mark"_L1, Kind::Inline, "span"_L1}, {"h1"_L1, Kind::Block, {}}, {"h2"_L1, Kind::Block, {}},
    {"h3"_L1, Kind::Block, {}}, {"h4"_L1, Kind::Block, {}}, {"h5"_L1, Kind::Block, {}}, {"h6"_L1, Kind::Block, {}},
    {"pre"_L1, Kind::Block, {}}, {"blockquote"_L1, Kind::Block, {}}, {"center"_L1, Kind::Block, "div"_L1},
    {"address"_L1, Kind::Block, "div"_L1}, {"article"_L1, Kind::Block, "div"_L1}, {"section"_L1, Kind::Block, "div"_L1},
    {"header"_L1, Kind::Block, "div"_L1}, {"footer"_L1, Kind::Block, "div"_L1}, {"main"_L1, Kind::Block, "div"_L1},
    {"nav"_L1, Kind::Block, "div"_L1}, {"aside"_L1, Kind::Block, "div"_L1}, {"figure"_L1, Kind::Block, "div"_L1},
    {"figcaption"_L1, Kind::Block, "div"_L1}, {"caption"_L1, Kind::Block, "div"_L1}, {"dl"_L1, Kind::Block, "div"_L1},
    {"dt"_L1, Kind::Paragraph, "p"_L1}, {"dd"_L1, Kind::Paragraph, "p"_L1}, {"fieldset"_L1, Kind::Block, "div"_L1},
    {"ul"_L1, Kind::List, {}}, {"ol"_L1, Kind::List, {}}, {"menu"_L1, Kind::List, "ul"_L1}, {"li"_L1, Kind::Item, {}},
    {"table"_L1, Kind::Table, {}}, {"thead"_L1, Kind::Section, {}}, {"tbody"_L1, Kind::Section, {}},
    {"tfoot"_L1, Kind::Section, {}}, {"tr"_L1, Kind::Row, {}}, {"td"_L1, Kind::Cell, {}}, {"th"_L1, Kind::Cell, {}},
    {"svg"_L1, Kind::Hidden, {}}, {"math"_L1, Kind::Hidden, {}}, {"object"_L1, Kind::Hidden, {}},
    {"applet"_L1, Kind::Hidden, {}}, {"audio"_L1, Kind::Hidden, {}}, {"video"_L1, Kind::Hidden, {}},
    {"canvas"_L1, Kind::Hidden, {}}, {"template"_L1, Kind::Hidden, {}}, {"select"_L1, Kind::Hidden, {}},
    {"datalist"_L1, Kind::Hidden, {}}, {"xml"_L1, Kind::Hidden, {}}, {"map"_L1, Kind::Hidden, {}}};

constexpr qsizetype deepestHidden = html_limit::deepest + 50;

Element elementOf(const QString &name)
{
    static const QHash<QString, Element> known = [] {
        QHash<QString, Element> all;
        for (const Element &element : elements)
            all.insert(element.name, element);
        return all;
    }();
    return known.value(name, Element{{}, Kind::Unknown, {}});
}

/// How mail programs mark the beginning of what they quote.
enum class Quote : quint8 {
    None,
    Element, // it is what is in the element
    Rest, // everything from the element on
};

Quote quoteOf(const HtmlTag &tag)
{
    if (tag.attributes.empty())
        return Quote::None;
    const QString classes = u' ' + tag.value("class"_L1).simplified().toLower() + u' ';
    const QString id = tag.value("id"_L1).toLower();
    const auto hasClass = [&classes](QLatin1StringView name) { return classes.contains(u' ' + name + u' '); };
    if (hasClass("rest-quote"_L1) || id == "appendonsend"_L1 || id == "divrplyfwdmsg"_L1
        || hasClass("outlookmessageheader"_L1) || id == "mail-editor-reference-message-container"_L1)
        return Quote::Rest;
    // Outlook on Windows: the line above the head of the earlier message.
    const QString style = tag.value("style"_L1).toLower().remove(u' ');
    if (style.contains("border-top:solid#e1e1e11.0pt"_L1) || style.contains("border-top:solid#b5c4df1.0pt"_L1))
        return Quote::Rest;
    const bool isCite = tag.name == "blockquote"_L1
        && tag.value("type"_L1).compare("cite"_L1, Qt::CaseInsensitive) == 0;
    const bool isQuote = isCite || hasClass("quote"_L1) || hasClass("gmail_quote"_L1) || hasClass("gmail_attr"_L1)
        || hasClass("moz-cite-prefix"_L1) || hasClass("yahoo_quoted"_L1) || hasClass("protonmail_quote"_L1)
        || hasClass("zmail_extra"_L1) || tag.value("name"_L1) == "quote"_L1;
    return isQuote ? Quote::Element : Quote::None;
}

struct Node
{
    QString name; // empty: text
    Kind kind = Kind::Unknown;
    Quote quote = Quote::None;
    QString attributes; // each with a space before it
    QString source; // the name it came by, for its end tag
    QString text; // encoded
    bool hasGround = false;
    int parent = -1;
    std::vector<int> children;
};

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.isSpace(); });
}

/// A tree of what is known, with the end tags that authors leave out.
class TreeBuilder
{
public:
    explicit TreeBuilder(const PictureOfPart &pictureOf) : m_pictureOf(pictureOf)
    {
        m_nodes.push_back({});
        m_open.push_back(0);
    }

    /// Empty where it has more than html_limit::mostNodes.
    std::vector<Node> build(QStringView html)
    {
        HtmlTokens tokens(html);
        while (auto token = tokens.next()) {
            if (std::ssize(m_nodes) > html_limit::mostNodes)
                return {};
            if (token->kind == HtmlToken::Kind::Text)
                addText(token->text);
            else if (token->kind == HtmlToken::Kind::End)
                end(token->tag);
            else
                begin(token->tag);
        }
        return std::move(m_nodes);
    }

private:
    Node &top() { return m_nodes[static_cast<size_t>(m_open.back())]; }
    Kind kindAt(size_t level) const { return m_nodes[static_cast<size_t>(m_open[level])].kind; }

    void append(Node node, bool isOpened)
    {
        const int index = static_cast<int>(m_nodes.size());
        node.parent = m_open.back();
        top().children.push_back(index);
        m_nodes.push_back(std::move(node));
        if (isOpened)
            m_open.push_back(index);
    }

    void addText(const QString &text)
    {
        const bool isBetweenCells = top().kind == Kind::Table || top().kind == Kind::Section || top().kind == Kind::Row;
        if (isBetweenCells && isBlank(text))
            return;
        reachCell();
        Node node;
        node.text = text;
        append(std::move(node), false);
    }

    /// Content that is in a table and in no cell gets one.
    void reachCell()
    {
        if (top().kind == Kind::Table || top().kind == Kind::Section)
            append(structure("tr"_L1, Kind::Row), true);
        if (top().kind == Kind::Row)
            append(structure("td"_L1, Kind::Cell), true);
    }

    static Node structure(QLatin1StringView name, Kind kind)
    {
        Node node;
        node.name = name;
        node.source = name;
        node.kind = kind;
        return node;
    }

    /// The level of the innermost open element of a kind, not beyond what `stops` says; 0: there is none.
    template <typename Stop> size_t findOpen(Kind kind, Stop stops) const
    {
        for (size_t level = m_open.size() - 1; level > 0; --level) {
            if (kindAt(level) == kind)
                return level;
            if (stops(kindAt(level)))
                return 0;
        }
        return 0;
    }

    static bool isCell(Kind kind) { return kind == Kind::Cell || kind == Kind::Table || kind == Kind::Hidden; }
    static bool isTable(Kind kind) { return kind == Kind::Table || kind == Kind::Hidden; }
    static bool isListOrCell(Kind kind) { return kind == Kind::List || isCell(kind); }

    void closeDownTo(size_t level) { m_open.resize(level); }

    void closeParagraph()
    {
        if (const size_t level = findOpen(Kind::Paragraph, &isCell); level > 0)
            closeDownTo(level);
    }

    void begin(const HtmlTag &tag)
    {
        Element element = elementOf(tag.name);
        if (tag.name == "body"_L1 || tag.name == "html"_L1)
            return beginBody(tag);
        if (element.kind == Kind::Unknown)
            return;
        const MailStyle style = readMailStyle(tag);
        if (element.kind == Kind::Void) {
            if (!style.isHidden)
                beginVoid(tag, style);
            return;
        }
        const bool isHidden = element.kind == Kind::Hidden || style.isHidden;
        const bool isOfTable = element.kind == Kind::Section || element.kind == Kind::Row || element.kind == Kind::Cell;
        const qsizetype room = element.kind == Kind::Table ? html_limit::deepest - 3
                                                           : html_limit::deepest; // for its parts
        if (!isOfTable && std::ssize(m_open) > (isHidden ? deepestHidden : room)) {
            ++m_tooDeep;
            return;
        }
        if (!arrange(element, tag))
            return;
        Node node;
        node.name = element.as.isEmpty() ? QString(element.name) : QString(element.as);
        node.source = tag.name;
        node.kind = style.isHidden && !isCell(element.kind) && element.kind != Kind::Row ? Kind::Hidden : element.kind;
        if (style.isHidden && (element.kind == Kind::Cell || element.kind == Kind::Row || element.kind == Kind::Table))
            node.text = u"hidden"_s;
        node.quote = quoteOf(tag);
        node.hasGround = style.hasGround;
        node.attributes = attributesOf(tag, element, style, node.quote);
        append(std::move(node), true);
    }

    /// Its colours are left out: the page has those of the window, or is white paper.
    void beginBody(const HtmlTag &tag)
    {
        const MailStyle style = readMailStyle(tag);
        m_nodes.front().hasGround = m_nodes.front().hasGround || style.hasGround;
        if (const QString direction = directionAttribute(tag); !direction.isEmpty() && m_nodes.size() == 1) {
            Node node = structure("div"_L1, Kind::Block);
            node.source = tag.name;
            node.attributes = direction;
            append(std::move(node), true);
        }
    }

    void beginVoid(const HtmlTag &tag, const MailStyle &style)
    {
        Node node = structure(tag.name == "br"_L1 ? "br"_L1 : tag.name == "hr"_L1 ? "hr"_L1 : "img"_L1, Kind::Void);
        if (node.name == "img"_L1) {
            const QString attributes = pictureAttributes(tag, style);
            if (attributes.isEmpty()) {
                if (const QString words = tag.value("alt"_L1).simplified(); !words.isEmpty() && !m_isPixel)
                    addText(words.toHtmlEscaped());
                return;
            }
            node.attributes = attributes;
        } else if (node.name == "hr"_L1) {
            closeParagraph();
        }
        reachCell();
        append(std::move(node), false);
    }

    /// Closes what this element ends; answers whether it is opened at all.
    bool arrange(Element &element, const HtmlTag &tag)
    {
        switch (element.kind) {
        case Kind::Row:
        case Kind::Section: {
            const size_t table = findOpen(Kind::Table, [](Kind kind) { return kind == Kind::Hidden; });
            if (table == 0)
                return false;
            const size_t section = element.kind == Kind::Row ? findOpen(Kind::Section, &isTable) : 0;
            closeDownTo((section > table ? section : table) + 1);
            return true;
        }
        case Kind::Cell: {
            const size_t table = findOpen(Kind::Table, [](Kind kind) { return kind == Kind::Hidden; });
            if (table == 0)
                return false;
            if (const size_t row = findOpen(Kind::Row, &isTable); row > table) {
                closeDownTo(row + 1);
                return true;
            }
            const size_t section = findOpen(Kind::Section, &isTable);
            closeDownTo((section > table ? section : table) + 1);
            append(structure("tr"_L1, Kind::Row), true);
            return true;
        }
        case Kind::Item: {
            reachCell();
            if (findOpen(Kind::List, &isCell) == 0) { // of no list
                element = elementOf(u"div"_s);
                closeParagraph();
                return true;
            }
            if (const size_t item = findOpen(Kind::Item, &isListOrCell); item > 0)
                closeDownTo(item);
            closeParagraph();
            return true;
        }
        case Kind::Paragraph:
        case Kind::Block:
        case Kind::List:
        case Kind::Table:
            reachCell();
            closeParagraph();
            return true;
        case Kind::Link:
            reachCell();
            if (safeAddress(tag.value("href"_L1)).isEmpty()) {
                element = elementOf(u"span"_s);
                return true;
            }
            if (const size_t link = findOpen(Kind::Link, &isCell); link > 0)
                closeDownTo(link);
            return findOpen(Kind::Link, [](Kind kind) { return kind == Kind::Hidden; }) == 0;
        default: reachCell(); return true;
        }
    }

    void end(const HtmlTag &tag)
    {
        if (tag.name == "br"_L1)
            return beginVoid(tag, {});
        const Kind kind = elementOf(tag.name).kind;
        if (kind == Kind::Void || (kind == Kind::Unknown && tag.name != "body"_L1))
            return;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        const bool isOfTable = kind == Kind::Row || kind == Kind::Cell || kind == Kind::Section;
        for (size_t level = m_open.size() - 1; level > 0; --level) {
            const Node &open = m_nodes[static_cast<size_t>(m_open[level])];
            if (open.source == tag.name)
                return closeDownTo(level);
            if (open.kind == Kind::Table && kind != Kind::Table && kind != Kind::Hidden)
                return;
            if (open.kind == Kind::Cell && !isOfTable && kind != Kind::Table && kind != Kind::Hidden)
                return;
        }
    }

    QString attributesOf(const HtmlTag &tag, const Element &element, const MailStyle &style, Quote quote) const
    {
        QString written;
        const auto give = [&written](QLatin1StringView name, const QString &value) {
            if (!value.isEmpty())
                written += u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
        };
        if (element.kind == Kind::Link)
            give("href"_L1, safeAddress(tag.value("href"_L1)));
        if (quote != Quote::None)
            give("class"_L1, quote == Quote::Rest ? u"rest-quote"_s : u"quote"_s);
        written += directionAttribute(tag);
        const bool isOfTable = element.kind == Kind::Table || element.kind == Kind::Row || element.kind == Kind::Cell;
        const QString align = tag.name == "center"_L1 ? u"center"_s : tag.value("align"_L1).trimmed().toLower();
        if (element.kind != Kind::Inline && element.kind != Kind::Link
            && QStringList{u"left"_s, u"right"_s, u"center"_s, u"justify"_s}.contains(align))
            give("align"_L1, align);
        if (isOfTable) {
            give("bgcolor"_L1, cssColor(tag.value("bgcolor"_L1)));
            give("valign"_L1, oneOf(tag.value("valign"_L1), {u"top"_s, u"middle"_s, u"bottom"_s}));
        }
        if (element.kind == Kind::Table) {
            give("border"_L1, numberOf(tag.value("border"_L1), 5, 1));
            give("cellpadding"_L1, numberOf(tag.value("cellpadding"_L1), 30, 0));
            give("cellspacing"_L1, numberOf(tag.value("cellspacing"_L1), 30, 0));
        }
        if (element.kind == Kind::Table || element.kind == Kind::Cell) {
            const QString width = extentOf(tag.value("width"_L1));
            give("width"_L1, width.isEmpty() && style.width > 0 ? QString::number(style.width) : width);
        }
        if (element.kind == Kind::Cell) {
            give("colspan"_L1, numberOf(tag.value("colspan"_L1), 50, 2));
            give("rowspan"_L1, numberOf(tag.value("rowspan"_L1), 200, 2));
        }
        if (tag.name == "ol"_L1) {
            give("start"_L1, numberOf(tag.value("start"_L1), 9999, 2));
            const QString type = tag.value("type"_L1).trimmed();
            give("type"_L1, QStringList{u"a"_s, u"A"_s, u"i"_s, u"I"_s}.contains(type) ? type : QString());
        }
        if (tag.name == "font"_L1) {
            give("color"_L1, cssColor(tag.value("color"_L1)));
            give("size"_L1, numberOf(tag.value("size"_L1), 7, 1));
        }
        give("style"_L1, style.text);
        return written;
    }

    static QString directionAttribute(const HtmlTag &tag)
    {
        const QString direction = oneOf(tag.value("dir"_L1), {u"ltr"_s, u"rtl"_s});
        return direction.isEmpty() ? QString() : u" dir=\"%1\""_s.arg(direction);
    }

    QString pictureAttributes(const HtmlTag &tag, const MailStyle &style)
    {
        const auto extent = [&](QLatin1StringView name, int styled) {
            const QString given = numberOf(tag.value(name), 2000, 0);
            return styled >= 0 ? styled : given.isEmpty() ? -1 : given.toInt();
        };
        const int width = extent("width"_L1, style.width);
        const int height = extent("height"_L1, style.height);
        m_isPixel = (width >= 0 && width <= 2) || (height >= 0 && height <= 2);
        const QString source = pictureAddress(tag.value("src"_L1));
        if (source.isEmpty() || m_isPixel || ++m_pictures > html_limit::mostPictures)
            return {};
        QString written = u" src=\"%1\""_s.arg(source.toHtmlEscaped());
        if (width > 0)
            written += u" width=\"%1\""_s.arg(width);
        if (height > 0)
            written += u" height=\"%1\""_s.arg(height);
        if (const QString words = tag.value("alt"_L1).simplified().left(500); !words.isEmpty())
            written += u" alt=\"%1\""_s.arg(words.toHtmlEscaped());
        return written;
    }

    QString pictureAddress(const QString &given) const
    {
        const QString source = given.trimmed();
        if (source.startsWith("cid:"_L1, Qt::CaseInsensitive))
            return m_pictureOf ? m_pictureOf(QUrl::fromPercentEncoding(source.mid(4).toUtf8())) : QString();
        static const QRegularExpression content(u"\\Acontent:[0-9a-f]{64}\\z"_s);
        if (!m_pictureOf && content.match(source).hasMatch())
            return source;
        if (source.startsWith("data:"_L1, Qt::CaseInsensitive)) {
            static const QRegularExpression data(
                u"\\Adata:image/(?:png|jpe?g|gif|webp|bmp);base64,[A-Za-z0-9+/]+={0,2}\\z"_s,
                QRegularExpression::CaseInsensitiveOption);
            if (source.size() > html_limit::longestData)
                return {};
            const QString dense = QString(source).removeIf([](QChar letter) { return letter.isSpace(); });
            return data.match(dense).hasMatch() ? dense : QString();
        }
        const QString address = safeAddress(source);
        return address.startsWith("http"_L1) ? address : QString();
    }

    const PictureOfPart &m_pictureOf;
    std::vector<Node> m_nodes;
    std::vector<int> m_open; // from the root, which is node 0
    qsizetype m_tooDeep = 0; // elements that are open and not in the tree
    qsizetype m_pictures = 0;
    bool m_isPixel = false; // the last picture was one that only counts readers
};

/// The tree as text.
class TreeWriter
{
public:
    explicit TreeWriter(std::vector<Node> nodes) : m_nodes(std::move(nodes)) {}

    SanitizedHtml write()
    {
        m_result.hasOwnGround = m_nodes.front().hasGround;
        simplifyTables();
        struct Visit
        {
            int node;
            bool isEnd;
        };
        std::vector<Visit> ahead;
        const auto addChildren = [&](const Node &node) {
            for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
                ahead.push_back({*child, false});
        };
        addChildren(m_nodes.front());
        while (!ahead.empty()) {
            const Visit visit = ahead.back();
            ahead.pop_back();
            const Node &node = m_nodes[static_cast<size_t>(visit.node)];
            if (visit.isEnd) {
                close(node);
                continue;
            }
            if (isHidden(node))
                continue;
            if (node.name.isEmpty() && node.kind == Kind::Unknown) {
                note(!isBlank(node.text) && !isOnlySpaces(node.text));
                m_result.html += node.text;
                continue;
            }
            open(node);
            if (node.kind == Kind::Void)
                continue;
            ahead.push_back({visit.node, true});
            addChildren(node);
        }
        split();
        return std::move(m_result);
    }

private:
    static bool isHidden(const Node &node)
    {
        return node.kind == Kind::Hidden || (!node.name.isEmpty() && !node.text.isEmpty());
    }

    static bool isOnlySpaces(const QString &text) { return isBlank(QString(text).replace("&nbsp;"_L1, " "_L1)); }

    /// Tables that only stack their rows become blocks, and so do those that are too deep in others. From the outside
    /// in; a parent is before its children.
    void simplifyTables()
    {
        std::vector<int> levels(m_nodes.size(), 0);
        for (size_t i = 1; i < m_nodes.size(); ++i) {
            Node &node = m_nodes[i];
            const size_t parent = static_cast<size_t>(node.parent);
            levels[i] = levels[parent];
            if (node.kind == Kind::Table) {
                const bool isFlat = levels[i] >= html_limit::mostTableLevels || isStack(node);
                levels[i] += isFlat ? 0 : 1;
                if (isFlat)
                    flatten(node);
            }
        }
    }

    /// One column, without a frame or a ground of its own.
    bool isStack(const Node &table) const
    {
        if (table.hasGround || table.attributes.contains("border=\""_L1) || table.attributes.contains("border:"_L1))
            return false;
        std::vector<int> ahead = table.children;
        while (!ahead.empty()) {
            const Node &node = m_nodes[static_cast<size_t>(ahead.back())];
            ahead.pop_back();
            if (isHidden(node))
                continue;
            if (node.kind == Kind::Section) {
                if (node.hasGround)
                    return false;
                ahead.insert(ahead.end(), node.children.begin(), node.children.end());
            } else if (node.kind == Kind::Row) {
                int cells = 0;
                for (const int child : node.children) {
                    const Node &cell = m_nodes[static_cast<size_t>(child)];
                    cells += isHidden(cell) ? 0 : 1;
                    if (!isHidden(cell) && (cell.hasGround || cell.attributes.contains("border"_L1)))
                        return false;
                }
                if (node.hasGround || cells > 1)
                    return false;
            }
        }
        return true;
    }

    void flatten(Node &table)
    {
        std::vector<int> ahead = table.children;
        makeBlock(table);
        while (!ahead.empty()) {
            Node &node = m_nodes[static_cast<size_t>(ahead.back())];
            ahead.pop_back();
            if (node.kind == Kind::Section || node.kind == Kind::Row)
                ahead.insert(ahead.end(), node.children.begin(), node.children.end());
            if (node.kind == Kind::Section || node.kind == Kind::Row || node.kind == Kind::Cell)
                makeBlock(node);
        }
    }

    /// What only tables have is dropped.
    static void makeBlock(Node &node)
    {
        static const QRegularExpression ofTables(
            u" (?:width|border|cellpadding|cellspacing|colspan|rowspan|valign|bgcolor)=\"[^\"]*\""_s);
        node.attributes.remove(ofTables);
        node.name = u"div"_s;
        node.kind = Kind::Block;
    }

    void open(const Node &node)
    {
        if (node.quote != Quote::None && m_quotes == 0 && !m_split) {
            m_split = Split{m_result.html.size(), m_opened, node.quote == Quote::Rest};
        } else if (node.quote == Quote::Rest && m_split) {
            m_split->isRest = true;
        }
        m_quotes += node.quote != Quote::None ? 1 : 0;
        const QString tag = u'<' + node.name + node.attributes + u'>';
        m_result.html += tag;
        m_result.hasOwnGround = m_result.hasOwnGround || node.hasGround;
        if (node.kind != Kind::Void) {
            m_opened.push_back({tag, node.name});
            return;
        }
        if (node.name != "img"_L1)
            return;
        note(true);
        static const QRegularExpression source(u" src=\"(http[^\"]*)\""_s);
        if (const auto match = source.match(node.attributes); match.hasMatch()) {
            const QString address = match.captured(1).replace("&amp;"_L1, "&"_L1);
            if (!m_known.contains(address)) {
                m_known.insert(address);
                m_result.remotePictures.append(address);
            }
        }
    }

    void close(const Node &node)
    {
        m_quotes -= node.quote != Quote::None ? 1 : 0;
        m_result.html += "</"_L1 + node.name + u'>';
        m_opened.pop_back();
    }

    /// Something that can be seen. Behind a quotation it means that the quotation is not the end.
    void note(bool isSeen)
    {
        if (!isSeen)
            return;
        m_hasContent = true;
        if (m_quotes == 0 && m_split && !m_split->isRest)
            m_split.reset();
    }

    void split()
    {
        if (!m_hasContent) {
            m_result = {};
            return;
        }
        if (!m_split) {
            m_result.written = m_result.html;
            return;
        }
        m_result.written = m_result.html.left(m_split->at);
        for (auto tag = m_split->opened.rbegin(); tag != m_split->opened.rend(); ++tag)
            m_result.written += "</"_L1 + tag->name + u'>';
        for (const OpenTag &tag : m_split->opened)
            m_result.quoted += tag.text;
        m_result.quoted += QStringView(m_result.html).mid(m_split->at);
    }

    struct OpenTag
    {
        QString text;
        QString name;
    };
    struct Split
    {
        qsizetype at;
        std::vector<OpenTag> opened;
        bool isRest;
    };

    std::vector<Node> m_nodes;
    SanitizedHtml m_result;
    QSet<QString> m_known;
    std::vector<OpenTag> m_opened;
    std::optional<Split> m_split;
    int m_quotes = 0; // quotations that are open
    bool m_hasContent = false;
};

QString hostOf(const QString &address)
{
    QString host = QUrl(address).host(QUrl::FullyDecoded).toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

} // namespace

SanitizedHtml sanitizeHtml(QStringView html, const PictureOfPart &pictureOf)
{
    if (html.size() > html_limit::longest)
        return {};
    std::vector<Node> tree = TreeBuilder(pictureOf).build(html);
    return tree.empty() ? SanitizedHtml() : TreeWriter(std::move(tree)).write();
}

QString safeAddress(const QString &address)
{
    QString given = address;
    given.removeIf([](QChar letter) {
        return letter <= u' ' || letter == u'\x7f' || letter.category() == QChar::Other_Format
            || letter.category() == QChar::Other_Control;
    });
    if (given.size() > html_limit::longestAddress)
        return {};
    static const QRegularExpression known(
        u"\\A(?:https?://[^/?#\\\\]|mailto:.|tel:\\+?[0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    if (!known.match(given).hasMatch())
        return {};
    QUrl url(given, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    const bool isPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (isPage && url.host().isEmpty())
        return {};
    if (isPage)
        url.setUserInfo({});
    const QString safe = url.toString(QUrl::FullyEncoded);
    return safe.size() > html_limit::longestAddress ? QString() : safe;
}

QString otherHostInText(const QString &text, const QString &address)
{
    static const QRegularExpression named(
        u"(?:https?://|\\bwww\\.|\\A\\s*)((?:[\\w-]+\\.)+[a-z]{2,24})(?=[/:?#\\s]|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = named.match(text.left(500));
    if (!match.hasMatch() || !address.startsWith("http"_L1))
        return {};
    const QString shown = hostOf(u"https://"_s + match.captured(1));
    const QString real = hostOf(address);
    return shown.isEmpty() || real == shown || real.endsWith(u'.' + shown) ? QString() : shown;
}

} // namespace satchel
