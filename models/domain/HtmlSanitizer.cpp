// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HtmlSanitizer.h"

#include "domain/HtmlText.h"
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

enum class ElementKind : quint8 {
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

struct HtmlElement
{
    QLatin1StringView name;
    ElementKind kind;
    QLatin1StringView as; // what it is written as; empty: the same
};

constexpr HtmlElement htmlElements[] = {{"p"_L1, ElementKind::Paragraph, {}}, {"div"_L1, ElementKind::Block, {}},
    {"br"_L1, ElementKind::Void, {}}, {"hr"_L1, ElementKind::Void, {}}, {"img"_L1, ElementKind::Void, {}},
    {"a"_L1, ElementKind::Link, {}}, {"span"_L1, ElementKind::Inline, {}}, {"b"_L1, ElementKind::Inline, {}},
    {"strong"_L1, ElementKind::Inline, {}}, {"i"_L1, ElementKind::Inline, {}}, {"em"_L1, ElementKind::Inline, {}},
    {"u"_L1, ElementKind::Inline, {}}, {"s"_L1, ElementKind::Inline, {}}, {"strike"_L1, ElementKind::Inline, "s"_L1},
    {"del"_L1, ElementKind::Inline, "s"_L1}, {"ins"_L1, ElementKind::Inline, "u"_L1},
    {"small"_L1, ElementKind::Inline, {}}, {"big"_L1, ElementKind::Inline, {}}, {"sub"_L1, ElementKind::Inline, {}},
    {"sup"_L1, ElementKind::Inline, {}}, {"code"_L1, ElementKind::Inline, {}},
    {"tt"_L1, ElementKind::Inline, "code"_L1}, {"kbd"_L1, ElementKind::Inline, "code"_L1},
    {"samp"_L1, ElementKind::Inline, "code"_L1}, {"var"_L1, ElementKind::Inline, "i"_L1},
    {"cite"_L1, ElementKind::Inline, "i"_L1}, {"dfn"_L1, ElementKind::Inline, "i"_L1},
    {"font"_L1, ElementKind::Inline, {}}, {"mark"_L1, ElementKind::Inline, "span"_L1},
    {"h1"_L1, ElementKind::Block, {}}, {"h2"_L1, ElementKind::Block, {}}, {"h3"_L1, ElementKind::Block, {}},
    {"h4"_L1, ElementKind::Block, {}}, {"h5"_L1, ElementKind::Block, {}}, {"h6"_L1, ElementKind::Block, {}},
    {"pre"_L1, ElementKind::Block, {}}, {"blockquote"_L1, ElementKind::Block, {}},
    {"center"_L1, ElementKind::Block, "div"_L1}, {"address"_L1, ElementKind::Block, "div"_L1},
    {"article"_L1, ElementKind::Block, "div"_L1}, {"section"_L1, ElementKind::Block, "div"_L1},
    {"header"_L1, ElementKind::Block, "div"_L1}, {"footer"_L1, ElementKind::Block, "div"_L1},
    {"main"_L1, ElementKind::Block, "div"_L1}, {"nav"_L1, ElementKind::Block, "div"_L1},
    {"aside"_L1, ElementKind::Block, "div"_L1}, {"figure"_L1, ElementKind::Block, "div"_L1},
    {"figcaption"_L1, ElementKind::Block, "div"_L1}, {"caption"_L1, ElementKind::Block, "div"_L1},
    {"dl"_L1, ElementKind::Block, "div"_L1}, {"dt"_L1, ElementKind::Paragraph, "p"_L1},
    {"dd"_L1, ElementKind::Paragraph, "p"_L1}, {"fieldset"_L1, ElementKind::Block, "div"_L1},
    {"ul"_L1, ElementKind::List, {}}, {"ol"_L1, ElementKind::List, {}}, {"menu"_L1, ElementKind::List, "ul"_L1},
    {"li"_L1, ElementKind::Item, {}}, {"table"_L1, ElementKind::Table, {}}, {"thead"_L1, ElementKind::Section, {}},
    {"tbody"_L1, ElementKind::Section, {}}, {"tfoot"_L1, ElementKind::Section, {}}, {"tr"_L1, ElementKind::Row, {}},
    {"td"_L1, ElementKind::Cell, {}}, {"th"_L1, ElementKind::Cell, {}}, {"svg"_L1, ElementKind::Hidden, {}},
    {"math"_L1, ElementKind::Hidden, {}}, {"object"_L1, ElementKind::Hidden, {}},
    {"applet"_L1, ElementKind::Hidden, {}}, {"audio"_L1, ElementKind::Hidden, {}},
    {"video"_L1, ElementKind::Hidden, {}}, {"canvas"_L1, ElementKind::Hidden, {}},
    {"template"_L1, ElementKind::Hidden, {}}, {"select"_L1, ElementKind::Hidden, {}},
    {"datalist"_L1, ElementKind::Hidden, {}}, {"xml"_L1, ElementKind::Hidden, {}}, {"map"_L1, ElementKind::Hidden, {}}};

constexpr int mostColumnSpan = 50;
constexpr int mostRowSpan = 200;
constexpr int mostNamesInText = 1000; // of hosts, in a link
constexpr qsizetype deepestHidden = html_limit::deepest + 50;

HtmlElement elementOf(const QString &name)
{
    static const QHash<QString, HtmlElement> known = [] {
        QHash<QString, HtmlElement> all;
        for (const HtmlElement &element : htmlElements)
            all.insert(element.name, element);
        return all;
    }();
    return known.value(name, HtmlElement{{}, ElementKind::Unknown, {}});
}

/// How mail programs mark the beginning of what they quote.
enum class QuoteMark : quint8 {
    None,
    Element, // it is what is in the element
    Rest, // everything from the element on
};

QuoteMark quoteOf(const HtmlTag &tag)
{
    if (tag.attributes.empty())
        return QuoteMark::None;
    const QString classes = u' ' + tag.value("class"_L1).simplified().toLower() + u' ';
    const QString id = tag.value("id"_L1).toLower();
    const auto hasClass = [&classes](QLatin1StringView name) { return classes.contains(u' ' + name + u' '); };
    if (hasClass("rest-quote"_L1) || id == "appendonsend"_L1 || id == "divrplyfwdmsg"_L1
        || hasClass("outlookmessageheader"_L1) || id == "mail-editor-reference-message-container"_L1)
        return QuoteMark::Rest;
    // Outlook on Windows: the line above the head of the earlier message.
    const QString style = tag.value("style"_L1).toLower().remove(u' ');
    if (style.contains("border-top:solid#e1e1e11.0pt"_L1) || style.contains("border-top:solid#b5c4df1.0pt"_L1))
        return QuoteMark::Rest;
    const bool isCite = tag.name == "blockquote"_L1
        && tag.value("type"_L1).compare("cite"_L1, Qt::CaseInsensitive) == 0;
    const bool isQuote = isCite || hasClass("quote"_L1) || hasClass("gmail_quote"_L1) || hasClass("gmail_attr"_L1)
        || hasClass("moz-cite-prefix"_L1) || hasClass("yahoo_quoted"_L1) || hasClass("protonmail_quote"_L1)
        || hasClass("zmail_extra"_L1) || tag.value("name"_L1) == "quote"_L1;
    return isQuote ? QuoteMark::Element : QuoteMark::None;
}

struct HtmlNode
{
    QString name; // empty: text
    ElementKind kind = ElementKind::Unknown;
    QuoteMark quote = QuoteMark::None;
    QString attributes; // each with a space before it
    QString source; // the name it came by, for its end tag
    QString text; // encoded
    bool hasBackground = false;
    int columnSpan = 1; // of a cell
    int rowSpan = 1;
    int parent = -1;
    std::vector<int> children;
};

bool isBlankText(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.isSpace(); });
}

/// A tree of what is known, with the end tags that authors leave out.
class HtmlTreeBuilder
{
public:
    explicit HtmlTreeBuilder(const PictureOfPart &pictureOf) : m_pictureOf(pictureOf)
    {
        m_nodes.push_back({});
        m_open.push_back(0);
    }

    /// Empty where it has more than html_limit::mostNodes.
    std::vector<HtmlNode> build(QStringView html)
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
    HtmlNode &top() { return m_nodes[static_cast<size_t>(m_open.back())]; }
    ElementKind kindAt(size_t level) const { return m_nodes[static_cast<size_t>(m_open[level])].kind; }

    void append(HtmlNode node, bool isOpened)
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
        const bool isBetweenCells = top().kind == ElementKind::Table || top().kind == ElementKind::Section
            || top().kind == ElementKind::Row;
        if (isBetweenCells && isBlankText(text))
            return;
        ensureCell();
        HtmlNode node;
        node.text = text;
        append(std::move(node), false);
    }

    /// Content that is in a table and in no cell gets one.
    void ensureCell()
    {
        if (top().kind == ElementKind::Table || top().kind == ElementKind::Section)
            append(structure("tr"_L1, ElementKind::Row), true);
        if (top().kind == ElementKind::Row)
            append(structure("td"_L1, ElementKind::Cell), true);
    }

    static HtmlNode structure(QLatin1StringView name, ElementKind kind)
    {
        HtmlNode node;
        node.name = name;
        node.source = name;
        node.kind = kind;
        return node;
    }

    /// The level of the innermost open element of a kind, not beyond what `stops` says; 0: there is none.
    template <typename Stop> size_t findOpen(ElementKind kind, Stop stops) const
    {
        for (size_t level = m_open.size() - 1; level > 0; --level) {
            if (kindAt(level) == kind)
                return level;
            if (stops(kindAt(level)))
                return 0;
        }
        return 0;
    }

    static bool isCell(ElementKind kind)
    {
        return kind == ElementKind::Cell || kind == ElementKind::Table || kind == ElementKind::Hidden;
    }
    static bool isTable(ElementKind kind) { return kind == ElementKind::Table || kind == ElementKind::Hidden; }
    static bool isListOrCell(ElementKind kind) { return kind == ElementKind::List || isCell(kind); }

    void closeDownTo(size_t level) { m_open.resize(level); }

    void closeParagraph()
    {
        if (const size_t level = findOpen(ElementKind::Paragraph, &isCell); level > 0)
            closeDownTo(level);
    }

    void begin(const HtmlTag &tag)
    {
        HtmlElement element = elementOf(tag.name);
        if (tag.name == "body"_L1 || tag.name == "html"_L1)
            return beginBody(tag);
        if (element.kind == ElementKind::Unknown)
            return;
        const MailStyle style = readMailStyle(tag);
        if (element.kind == ElementKind::Void) {
            if (!style.isHidden)
                beginVoid(tag, style);
            return;
        }
        const bool isHidden = element.kind == ElementKind::Hidden || style.isHidden;
        const bool isOfTable = element.kind == ElementKind::Section || element.kind == ElementKind::Row
            || element.kind == ElementKind::Cell;
        const qsizetype room = element.kind == ElementKind::Table ? html_limit::deepest - 3
                                                                  : html_limit::deepest; // for its parts
        if (!isOfTable && std::ssize(m_open) > (isHidden ? deepestHidden : room)) {
            ++m_tooDeep;
            return;
        }
        if (!arrange(element, tag))
            return;
        HtmlNode node;
        node.name = element.as.isEmpty() ? QString(element.name) : QString(element.as);
        node.source = tag.name;
        node.kind = style.isHidden && !isCell(element.kind) && element.kind != ElementKind::Row ? ElementKind::Hidden
                                                                                                : element.kind;
        if (style.isHidden
            && (element.kind == ElementKind::Cell || element.kind == ElementKind::Row
                || element.kind == ElementKind::Table))
            node.text = u"hidden"_s;
        node.quote = quoteOf(tag);
        node.hasBackground = style.hasBackground;
        if (element.kind == ElementKind::Cell) {
            node.columnSpan = std::max(1, numberOf(tag.value("colspan"_L1), mostColumnSpan, 2).toInt());
            node.rowSpan = std::max(1, numberOf(tag.value("rowspan"_L1), mostRowSpan, 2).toInt());
        }
        node.attributes = attributesOf(tag, element, style, node.quote);
        append(std::move(node), true);
    }

    /// Without its colours: the page has the colours of the theme, or is printed on white paper.
    void beginBody(const HtmlTag &tag)
    {
        const MailStyle style = readMailStyle(tag);
        m_nodes.front().hasBackground = m_nodes.front().hasBackground || style.hasBackground;
        if (const QString direction = directionAttribute(tag); !direction.isEmpty() && m_nodes.size() == 1) {
            HtmlNode node = structure("div"_L1, ElementKind::Block);
            node.source = tag.name;
            node.attributes = direction;
            append(std::move(node), true);
        }
    }

    void beginVoid(const HtmlTag &tag, const MailStyle &style)
    {
        HtmlNode node = structure(tag.name == "br"_L1 ? "br"_L1
                : tag.name == "hr"_L1                 ? "hr"_L1
                                                      : "img"_L1,
            ElementKind::Void);
        if (node.name == "img"_L1) {
            const QString attributes = pictureAttributes(tag, style);
            if (attributes.isEmpty()) {
                if (const QString altText = tag.value("alt"_L1).simplified(); !altText.isEmpty() && !m_isPixel)
                    addText(altText.toHtmlEscaped());
                return;
            }
            node.attributes = attributes;
        } else if (node.name == "hr"_L1) {
            closeParagraph();
        }
        ensureCell();
        append(std::move(node), false);
    }

    /// Closes what this element ends; answers whether it is opened at all.
    bool arrange(HtmlElement &element, const HtmlTag &tag)
    {
        switch (element.kind) {
        case ElementKind::Row:
        case ElementKind::Section: {
            const size_t table = findOpen(
                ElementKind::Table, [](ElementKind kind) { return kind == ElementKind::Hidden; });
            if (table == 0)
                return false;
            const size_t section = element.kind == ElementKind::Row ? findOpen(ElementKind::Section, &isTable) : 0;
            closeDownTo((section > table ? section : table) + 1);
            return true;
        }
        case ElementKind::Cell: {
            const size_t table = findOpen(
                ElementKind::Table, [](ElementKind kind) { return kind == ElementKind::Hidden; });
            if (table == 0)
                return false;
            if (const size_t row = findOpen(ElementKind::Row, &isTable); row > table) {
                closeDownTo(row + 1);
                return true;
            }
            const size_t section = findOpen(ElementKind::Section, &isTable);
            closeDownTo((section > table ? section : table) + 1);
            append(structure("tr"_L1, ElementKind::Row), true);
            return true;
        }
        case ElementKind::Item: {
            ensureCell();
            if (findOpen(ElementKind::List, &isCell) == 0) { // of no list
                element = elementOf(u"div"_s);
                closeParagraph();
                return true;
            }
            if (const size_t item = findOpen(ElementKind::Item, &isListOrCell); item > 0)
                closeDownTo(item);
            closeParagraph();
            return true;
        }
        case ElementKind::Paragraph:
        case ElementKind::Block:
        case ElementKind::List:
        case ElementKind::Table:
            ensureCell();
            closeParagraph();
            return true;
        case ElementKind::Link:
            ensureCell();
            if (safeAddress(tag.value("href"_L1)).isEmpty()) {
                element = elementOf(u"span"_s);
                return true;
            }
            if (const size_t link = findOpen(ElementKind::Link, &isCell); link > 0)
                closeDownTo(link);
            return findOpen(ElementKind::Link, [](ElementKind kind) { return kind == ElementKind::Hidden; }) == 0;
        default: ensureCell(); return true;
        }
    }

    void end(const HtmlTag &tag)
    {
        if (tag.name == "br"_L1)
            return beginVoid(tag, {});
        const ElementKind kind = elementOf(tag.name).kind;
        if (kind == ElementKind::Void || (kind == ElementKind::Unknown && tag.name != "body"_L1))
            return;
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        const bool isOfTable = kind == ElementKind::Row || kind == ElementKind::Cell || kind == ElementKind::Section;
        for (size_t level = m_open.size() - 1; level > 0; --level) {
            const HtmlNode &open = m_nodes[static_cast<size_t>(m_open[level])];
            if (open.source == tag.name)
                return closeDownTo(level);
            if (open.kind == ElementKind::Table && kind != ElementKind::Table && kind != ElementKind::Hidden)
                return;
            if (open.kind == ElementKind::Cell && !isOfTable && kind != ElementKind::Table
                && kind != ElementKind::Hidden)
                return;
        }
    }

    QString attributesOf(const HtmlTag &tag, const HtmlElement &element, const MailStyle &style, QuoteMark quote) const
    {
        QString written;
        const auto appendAttribute = [&written](QLatin1StringView name, const QString &value) {
            if (!value.isEmpty())
                written += u' ' + name + "=\""_L1 + value.toHtmlEscaped() + u'"';
        };
        if (element.kind == ElementKind::Link)
            appendAttribute("href"_L1, safeAddress(tag.value("href"_L1)));
        if (quote != QuoteMark::None)
            appendAttribute("class"_L1, quote == QuoteMark::Rest ? u"rest-quote"_s : u"quote"_s);
        written += directionAttribute(tag);
        const bool isOfTable = element.kind == ElementKind::Table || element.kind == ElementKind::Row
            || element.kind == ElementKind::Cell;
        const QString align = tag.name == "center"_L1 ? u"center"_s : tag.value("align"_L1).trimmed().toLower();
        if (element.kind != ElementKind::Inline && element.kind != ElementKind::Link
            && QStringList{u"left"_s, u"right"_s, u"center"_s, u"justify"_s}.contains(align))
            appendAttribute("align"_L1, align);
        if (isOfTable) {
            appendAttribute("bgcolor"_L1, cssColor(tag.value("bgcolor"_L1)));
            appendAttribute("valign"_L1, oneOf(tag.value("valign"_L1), {u"top"_s, u"middle"_s, u"bottom"_s}));
        }
        if (element.kind == ElementKind::Table) {
            appendAttribute("border"_L1, numberOf(tag.value("border"_L1), 5, 1));
            appendAttribute("cellpadding"_L1, numberOf(tag.value("cellpadding"_L1), 30, 0));
            appendAttribute("cellspacing"_L1, numberOf(tag.value("cellspacing"_L1), 30, 0));
        }
        if (element.kind == ElementKind::Table || element.kind == ElementKind::Cell) {
            const QString width = extentOf(tag.value("width"_L1));
            appendAttribute("width"_L1, width.isEmpty() && style.width > 0 ? QString::number(style.width) : width);
        }
        if (element.kind == ElementKind::Cell) {
            appendAttribute("colspan"_L1, numberOf(tag.value("colspan"_L1), mostColumnSpan, 2));
            appendAttribute("rowspan"_L1, numberOf(tag.value("rowspan"_L1), mostRowSpan, 2));
        }
        if (tag.name == "ol"_L1) {
            appendAttribute("start"_L1, numberOf(tag.value("start"_L1), 9999, 2));
            const QString type = tag.value("type"_L1).trimmed();
            appendAttribute("type"_L1, QStringList{u"a"_s, u"A"_s, u"i"_s, u"I"_s}.contains(type) ? type : QString());
        }
        if (tag.name == "font"_L1) {
            appendAttribute("color"_L1, cssColor(tag.value("color"_L1)));
            appendAttribute("size"_L1, numberOf(tag.value("size"_L1), 7, 1));
        }
        appendAttribute("style"_L1, style.text);
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
        if (const QString altText = tag.value("alt"_L1).simplified().left(500); !altText.isEmpty())
            written += u" alt=\"%1\""_s.arg(altText.toHtmlEscaped());
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
            const QString dense = QString(source).removeIf([](QChar character) { return character.isSpace(); });
            return data.match(dense).hasMatch() ? dense : QString();
        }
        const QString address = safeAddress(source);
        return address.startsWith("http"_L1) ? address : QString();
    }

    const PictureOfPart &m_pictureOf;
    std::vector<HtmlNode> m_nodes;
    std::vector<int> m_open; // from the root, which is node 0
    qsizetype m_tooDeep = 0; // elements that are open and not in the tree
    qsizetype m_pictures = 0;
    bool m_isPixel = false; // the last picture was one that only counts readers
};

/// The tree as text.
class HtmlTreeWriter
{
public:
    explicit HtmlTreeWriter(std::vector<HtmlNode> nodes) : m_nodes(std::move(nodes)) {}

    SanitizedHtml write()
    {
        m_result.hasOwnBackground = m_nodes.front().hasBackground;
        simplifyTables();
        struct Visit
        {
            int node;
            bool isEnd;
        };
        std::vector<Visit> ahead;
        const auto addChildren = [&](const HtmlNode &node) {
            for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
                ahead.push_back({*child, false});
        };
        addChildren(m_nodes.front());
        while (!ahead.empty()) {
            const Visit visit = ahead.back();
            ahead.pop_back();
            const HtmlNode &node = m_nodes[static_cast<size_t>(visit.node)];
            if (visit.isEnd) {
                close(node);
                continue;
            }
            if (isHidden(node))
                continue;
            if (node.name.isEmpty() && node.kind == ElementKind::Unknown) {
                note(!isBlankText(node.text) && !isOnlySpaces(node.text));
                m_result.html += node.text;
                continue;
            }
            open(node);
            if (node.kind == ElementKind::Void)
                continue;
            ahead.push_back({visit.node, true});
            addChildren(node);
        }
        split();
        return std::move(m_result);
    }

private:
    static bool isHidden(const HtmlNode &node)
    {
        return node.kind == ElementKind::Hidden || (!node.name.isEmpty() && !node.text.isEmpty());
    }

    static bool isOnlySpaces(const QString &text) { return isBlankText(QString(text).replace("&nbsp;"_L1, " "_L1)); }

    /// Tables that only stack their rows become blocks, and so do those that are too deep in others or have too many
    /// cells or too much text for the layout, which does what is in a table within a table twice as often as the outer
    /// one. From the outside in; a parent is before its children.
    void simplifyTables()
    {
        std::vector<int> levels(m_nodes.size(), 0);
        const std::vector<qsizetype> lengths = textLengths();
        qsizetype allCells = 0; // as often as they are laid out
        qsizetype allText = 0;
        for (size_t i = 1; i < m_nodes.size(); ++i) {
            HtmlNode &node = m_nodes[i];
            const size_t parent = static_cast<size_t>(node.parent);
            levels[i] = levels[parent];
            if (node.kind == ElementKind::Table) {
                bool isFlat = levels[i] >= html_limit::mostTableLevels || isStack(node);
                if (!isFlat) {
                    const qsizetype cells = fitSpans(rowsOf(node));
                    const qsizetype laidCells = cells << levels[i];
                    const qsizetype moreText = (lengths[i] << levels[i]) >> (levels[i] > 0 ? 1 : 0);
                    isFlat = cells > html_limit::mostTableCells || allCells + laidCells > html_limit::mostCells
                        || allText + moreText > html_limit::mostTextInTables;
                    allCells += isFlat ? 0 : laidCells;
                    allText += isFlat ? 0 : moreText;
                }
                levels[i] += isFlat ? 0 : 1;
                if (isFlat)
                    flatten(node);
            }
        }
    }

    /// Characters of all texts in each node.
    std::vector<qsizetype> textLengths() const
    {
        std::vector<qsizetype> lengths(m_nodes.size(), 0);
        for (size_t i = m_nodes.size() - 1; i > 0; --i) {
            const HtmlNode &node = m_nodes[i];
            if (isHidden(node))
                continue;
            lengths[i] += node.name.isEmpty() ? node.text.size() : 0;
            lengths[static_cast<size_t>(node.parent)] += lengths[i];
        }
        return lengths;
    }

    using Row = std::vector<int>; // its cells

    std::vector<Row> rowsOf(const HtmlNode &table) const
    {
        std::vector<Row> rows;
        std::vector<int> ahead(table.children.rbegin(), table.children.rend());
        while (!ahead.empty()) {
            const HtmlNode &node = m_nodes[static_cast<size_t>(ahead.back())];
            ahead.pop_back();
            if (isHidden(node))
                continue;
            if (node.kind == ElementKind::Section)
                ahead.insert(ahead.end(), node.children.rbegin(), node.children.rend());
            if (node.kind != ElementKind::Row)
                continue;
            Row row;
            for (const int child : node.children) {
                const HtmlNode &cell = m_nodes[static_cast<size_t>(child)];
                if (cell.kind == ElementKind::Cell && !isHidden(cell))
                    row.push_back(child);
            }
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// A cell that has its row for itself spans no more than the widest other row. Answers rows times columns as the
    /// layout makes them: a cell goes behind those that reach down from earlier rows.
    qsizetype fitSpans(const std::vector<Row> &rows)
    {
        int widest = 1;
        for (const Row &row : rows) {
            int columns = 0;
            for (const int cell : row)
                columns += m_nodes[static_cast<size_t>(cell)].columnSpan;
            widest = std::max(widest, row.size() > 1 ? columns : 1);
        }
        size_t columns = 0;
        std::vector<size_t> takenUntil; // row, by column
        for (size_t at = 0; at < rows.size(); ++at) {
            size_t column = 0;
            for (const int index : rows[at]) {
                HtmlNode &cell = m_nodes[static_cast<size_t>(index)];
                if (rows[at].size() == 1)
                    cutColumnSpan(cell, widest);
                while (column < takenUntil.size() && takenUntil[column] > at)
                    ++column;
                const size_t end = column + static_cast<size_t>(cell.columnSpan);
                takenUntil.resize(std::max(takenUntil.size(), end), 0);
                for (; column < end; ++column)
                    takenUntil[column] = at + static_cast<size_t>(cell.rowSpan);
            }
            columns = std::max(columns, column);
        }
        return static_cast<qsizetype>(rows.size() * columns);
    }

    static void cutColumnSpan(HtmlNode &cell, int most)
    {
        if (cell.columnSpan <= most)
            return;
        cell.attributes.replace(
            u" colspan=\"%1\""_s.arg(cell.columnSpan), most > 1 ? u" colspan=\"%1\""_s.arg(most) : QString());
        cell.columnSpan = most;
    }

    /// One column, without a frame or a background of its own.
    bool isStack(const HtmlNode &table) const
    {
        if (table.hasBackground || table.attributes.contains("border=\""_L1) || table.attributes.contains("border:"_L1))
            return false;
        std::vector<int> ahead = table.children;
        while (!ahead.empty()) {
            const HtmlNode &node = m_nodes[static_cast<size_t>(ahead.back())];
            ahead.pop_back();
            if (isHidden(node))
                continue;
            if (node.kind == ElementKind::Section) {
                if (node.hasBackground)
                    return false;
                ahead.insert(ahead.end(), node.children.begin(), node.children.end());
            } else if (node.kind == ElementKind::Row) {
                int cells = 0;
                for (const int child : node.children) {
                    const HtmlNode &cell = m_nodes[static_cast<size_t>(child)];
                    cells += isHidden(cell) ? 0 : 1;
                    if (!isHidden(cell) && (cell.hasBackground || cell.attributes.contains("border"_L1)))
                        return false;
                }
                if (node.hasBackground || cells > 1)
                    return false;
            }
        }
        return true;
    }

    void flatten(HtmlNode &table)
    {
        std::vector<int> ahead = table.children;
        makeBlock(table);
        while (!ahead.empty()) {
            HtmlNode &node = m_nodes[static_cast<size_t>(ahead.back())];
            ahead.pop_back();
            if (node.kind == ElementKind::Section || node.kind == ElementKind::Row)
                ahead.insert(ahead.end(), node.children.begin(), node.children.end());
            if (node.kind == ElementKind::Section || node.kind == ElementKind::Row || node.kind == ElementKind::Cell)
                makeBlock(node);
        }
    }

    /// What only tables have is dropped.
    static void makeBlock(HtmlNode &node)
    {
        static const QRegularExpression ofTables(
            u" (?:width|border|cellpadding|cellspacing|colspan|rowspan|valign|bgcolor)=\"[^\"]*\""_s);
        node.attributes.remove(ofTables);
        node.name = u"div"_s;
        node.kind = ElementKind::Block;
    }

    void open(const HtmlNode &node)
    {
        if (node.quote != QuoteMark::None && m_quotes == 0 && !m_split) {
            m_split = Split{m_result.html.size(), m_opened, node.quote == QuoteMark::Rest};
        } else if (node.quote == QuoteMark::Rest && m_split) {
            m_split->isRest = true;
        }
        m_quotes += node.quote != QuoteMark::None ? 1 : 0;
        const QString tag = u'<' + node.name + node.attributes + u'>';
        m_result.html += tag;
        m_result.hasOwnBackground = m_result.hasOwnBackground || node.hasBackground;
        if (node.kind != ElementKind::Void) {
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

    void close(const HtmlNode &node)
    {
        m_quotes -= node.quote != QuoteMark::None ? 1 : 0;
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

    std::vector<HtmlNode> m_nodes;
    SanitizedHtml m_result;
    QSet<QString> m_known;
    std::vector<OpenTag> m_opened;
    std::optional<Split> m_split;
    int m_quotes = 0; // quotations that are open
    bool m_hasContent = false;
};

QString hostOfLink(const QString &address)
{
    QString host = QUrl(address).host(QUrl::FullyDecoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

/// As a reader takes it: without characters that show nothing, wide ones as the usual ones, every dot as one.
QString asRead(const QString &text)
{
    QString read = withoutUnseen(text.normalized(QString::NormalizationForm_KC));
    return read.replace(u'\u3002', u'.');
}

/// "offer.pdf" and "Co.KG" look like hosts.
bool isHostName(QStringView name)
{
    static const QStringList endings{u"csv"_s, u"doc"_s, u"docx"_s, u"eml"_s, u"gif"_s, u"htm"_s, u"html"_s, u"ics"_s,
        u"jpeg"_s, u"jpg"_s, u"js"_s, u"msg"_s, u"ods"_s, u"odt"_s, u"pdf"_s, u"png"_s, u"ppt"_s, u"pptx"_s, u"txt"_s,
        u"xls"_s, u"xlsx"_s};
    const QStringView last = name.mid(name.lastIndexOf(u'.') + 1);
    return last.size() > 1 && last.size() < name.size() && last[0].isLetter()
        && name.compare("co.kg"_L1, Qt::CaseInsensitive) != 0 && !endings.contains(last.toString().toLower());
}

/// Without the marks around it, as of the end of a sentence.
QString trimmedHost(const QString &name)
{
    static const QRegularExpression around(u"\\A[._-]+|[._-]+\\z"_s);
    return QString(name).remove(around);
}

} // namespace

SanitizedHtml sanitizeHtml(QStringView html, const PictureOfPart &pictureOf)
{
    if (html.size() > html_limit::longest)
        return {};
    std::vector<HtmlNode> tree = HtmlTreeBuilder(pictureOf).build(html);
    if (tree.empty())
        return {};
    return HtmlTreeWriter(std::move(tree)).write();
}

QString safeAddress(const QString &address)
{
    QString given = address;
    given.removeIf([](QChar character) {
        return character <= u' ' || character == u'\x7f' || character.category() == QChar::Other_Format
            || character.category() == QChar::Other_Control;
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
    if (!address.startsWith("http"_L1))
        return {};
    static const QRegularExpression named(
        u"https?://([\\p{L}\\p{N}\\p{M}._-]+|[^\\s/?#\\\\]+)"
        "|(?<![\\p{L}\\p{N}\\p{M}._-])([\\p{L}\\p{N}\\p{M}._-]*\\.[\\p{L}\\p{N}\\p{M}._-]+)(@?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString real = hostOfLink(address);
    auto each = named.globalMatch(asRead(text));
    for (int names = 0; each.hasNext() && names < mostNamesInText;) {
        const QRegularExpressionMatch match = each.next();
        const bool hasScheme = match.hasCaptured(1);
        const QString name = trimmedHost(match.captured(hasScheme ? 1 : 2)).toLower();
        const bool isMailbox = !match.captured(3).isEmpty() && !name.startsWith("www."_L1);
        if (name.isEmpty() || (!hasScheme && (isMailbox || !isHostName(name))))
            continue;
        ++names;
        const QString host = hostOfLink(u"https://"_s + name);
        const QString shown = host.isEmpty() ? name : host; // what cannot be read is not where the link leads
        if (real != shown && !real.endsWith(u'.' + shown))
            return shown;
    }
    return {};
}

} // namespace satchel
