// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/ProposalDocument.h"

#include "documents/common/DocumentParts.h"
#include "documents/engine/Layout.h"
#include "documents/proposal/CoverPage.h"
#include "documents/proposal/Entries.h"
#include "documents/quote/QuoteFigures.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <QPainter>

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sectionGap = 30;
constexpr size_t fewSections = 5; // that need no list of contents
constexpr qsizetype shortSummary = 1500; // letters on a background of their own
constexpr size_t longestPanelTable = 12; // rows; a ground is not broken by a page's end
constexpr qsizetype coverLetters = 400; // below the title; what is more follows on the next page

/// A proposal is read, not filed: larger and airier than a quote.
Look readable(Look look)
{
    const auto enlarge = [&look](Role role, qreal by) { look.sizes[static_cast<size_t>(role)] += by; };
    enlarge(Role::Body, 1);
    enlarge(Role::Strong, 1);
    enlarge(Role::Small, 0.7);
    enlarge(Role::SmallStrong, 0.7);
    enlarge(Role::Heading, 1.5);
    enlarge(Role::Title, 4);
    return look;
}

/// A short bar that begins a section.
Block accentBar(const Look &look)
{
    const auto paint = [color = look.color(Ink::Accent)](
                           QPainter &painter, const QRectF &box) { painter.fillRect(box, color); };
    return {Picture{paint, 30, 3, Align::Start}, sectionGap, true};
}

/// What belongs to a letter stays off a cover, and so do its page number and footer.
void keepOffCover(std::vector<Frame> &frames)
{
    std::erase_if(frames, [](const Frame &frame) { return frame.on == Frame::On::First; });
    for (Frame &frame : frames)
        frame.on = Frame::On::Following;
}

class ProposalWriter
{
public:
    ProposalWriter(const ProposalFacts &facts, const Template &look, const QString &language, Audience reader)
        : m_facts(facts), m_template(look), m_reader(reader), m_words(look, language), m_look(readable(look.look)),
          m_problems(facts.problems)
    {
    }

    ProposalDocument write();

private:
    bool hasCover() const { return !m_facts.blocks.empty() && kindOf(0) == "cover"_L1; }
    QString kindOf(size_t block) const { return m_facts.blocks[block].record.text(field::kind); }
    void appendSection(size_t block);
    void appendHeading(const QString &heading);
    void appendCover(size_t block, BlockFields &fields, const MarkdownLayouter &setter);
    void appendTitle();
    void appendSummary(const ProposalBlock &block, const MarkdownLayouter &setter);
    void appendPricing(const ProposalBlock &block, const MarkdownLayouter &setter);
    void appendSignature(const ProposalBlock &block, const MarkdownLayouter &setter);
    bool isLeftOut(size_t block) const;
    void insertContents(size_t at);
    std::vector<Block> contents(const QStringList &pages) const;

    const ProposalFacts &m_facts;
    const Template &m_template;
    Audience m_reader;
    DocumentLexicon m_words;
    Look m_look;
    Document m_document;
    QStringList m_sections;
    std::vector<BlockProblem> m_problems;
};

void ProposalWriter::appendHeading(const QString &heading)
{
    if (heading.isEmpty()) {
        m_document.blocks.push_back({Gap{12}});
        return;
    }
    Block bar = accentBar(m_look);
    bar.bookmark = heading;
    m_sections.append(heading);
    m_document.blocks.push_back(std::move(bar));
    m_document.blocks.push_back({Paragraph{{heading, Role::Title}, 0, {}}, 7, true});
    m_document.blocks.push_back({Gap{3}, 0, true});
}

/// The page as a letter has it, when the first block is no cover.
void ProposalWriter::appendTitle()
{
    const QString title = titleOf(m_facts.proposal);
    Block block{Paragraph{{title, Role::Title}, 0, {}}, 0, true};
    block.bookmark = title;
    m_document.blocks.push_back(std::move(block));
}

/// A cover that is not the first block is a section like any other.
void ProposalWriter::appendCover(size_t index, BlockFields &fields, const MarkdownLayouter &setter)
{
    const ProposalBlock &block = m_facts.blocks[index];
    const QString heading = fields.filled(block.record.text(field::heading));
    if (index > 0) {
        appendHeading(heading);
        appendTo(m_document.blocks, setter.set(block.body));
        return;
    }
    CoverText cover{heading.isEmpty() ? titleOf(m_facts.proposal) : heading, {}, {}};
    std::vector<markdown::Block> rest;
    qsizetype letters = 0;
    for (markdown::Block part : block.body) {
        std::erase_if(part.spans, [&](const markdown::Span &span) {
            const auto found = span.picture.isEmpty() || cover.picture
                ? m_facts.pictures.constEnd()
                : m_facts.pictures.constFind(markdown::contentOf(span.picture));
            if (found == m_facts.pictures.constEnd())
                return false;
            cover.picture = *found;
            return true;
        });
        if (part.kind == markdown::Block::Kind::Table) {
            rest.push_back(std::move(part));
            continue;
        }
        if (part.spans.empty())
            continue;
        Text text = setter.text(part, Role::Heading);
        letters += text.text.size();
        if (letters <= coverLetters && rest.empty())
            cover.lines.push_back(std::move(text));
        else
            rest.push_back(std::move(part));
    }
    const QSizeF paper = m_document.paper.size(QPageSize::Millimeter);
    keepOffCover(m_document.frames);
    auto frames = coverFrames(cover, m_facts, m_template, m_words, paper);
    m_document.frames.insert(m_document.frames.end(), frames.begin(), frames.end());
    Block place{Gap{0}};
    place.bookmark = cover.title;
    m_document.blocks.push_back(std::move(place));
    m_document.blocks.push_back({PageBreak{}});
    appendTo(m_document.blocks, setter.set(rest));
}

void ProposalWriter::appendSummary(const ProposalBlock &block, const MarkdownLayouter &setter)
{
    std::vector<Block> words = setter.set(block.body);
    if (words.empty())
        return;
    const bool hasLongTable = std::ranges::any_of(
        block.body, [](const markdown::Block &part) { return part.table.rows.size() > longestPanelTable; });
    if (hasLongTable || markdown::plainText(block.body).size() > shortSummary)
        return appendTo(m_document.blocks, std::move(words));
    Panel panel;
    panel.edge = Ink::Accent;
    panel.edgeWidth = 3;
    panel.padding = 14;
    panel.blocks = std::move(words);
    m_document.blocks.push_back({std::move(panel), 6});
}

void ProposalWriter::appendPricing(const ProposalBlock &block, const MarkdownLayouter &setter)
{
    appendTo(m_document.blocks, setter.set(block.body));
    if (!m_facts.quote) {
        if (m_reader == Audience::Writer) {
            const QString missing = Reason::tr("No quote is chosen for this proposal, so no prices are printed here.");
            m_document.blocks.push_back(
                {Paragraph{
                     {missing, Role::Body, Ink::Quiet, Align::Start, {{0, missing.size(), false, true, false}}}, 0, {}},
                    8});
        }
        return;
    }
    Table table = quoteTable(*m_facts.quote, m_template, m_words);
    table.isKeptWithNext = true;
    for (Row &row : table.rows)
        row.bookmark.clear(); // groups of a quote are no chapters of a proposal
    m_document.blocks.push_back({std::move(table), 12});
    m_document.blocks.push_back({quoteSums(*m_facts.quote, m_template, m_words), 8});
}

/// Who accepts, and who offers; never apart from what is signed.
void ProposalWriter::appendSignature(const ProposalBlock &block, const MarkdownLayouter &setter)
{
    std::vector<Block> words = setter.set(block.body);
    if (words.empty())
        words.push_back({Paragraph{{m_words.word(u"accept_proposal"_s)}, 0, {}}, 6});
    for (Block &one : words)
        one.isKeptWithNext = true;
    appendTo(m_document.blocks, std::move(words));
    const QString place = m_words.word(u"place_and_date"_s);
    const QString signature = m_words.word(u"signature"_s);
    m_document.blocks.push_back({Signatures{{{place, {}}, {signature, m_facts.customerName}}}, 8, true});
    m_document.blocks.push_back({Signatures{{{place, {}}, {signature, m_facts.letterhead.name}}}, 8});
}

bool ProposalWriter::isLeftOut(size_t block) const
{
    return m_reader == Audience::Customer && kindOf(block) == "pricing"_L1 && !m_facts.quote
        && m_facts.blocks[block].body.empty();
}

void ProposalWriter::appendSection(size_t index)
{
    const ProposalBlock &block = m_facts.blocks[index];
    const QString kind = kindOf(index);
    BlockFields fields(m_facts, m_words, index);
    const MarkdownLayouter setter([&fields](const QString &text) { return fields.filled(text); }, m_facts.pictures,
        m_words.locale(), m_template.table);
    if (kind == choice::cover) {
        appendCover(index, fields, setter);
    } else if (!isLeftOut(index)) {
        appendHeading(fields.filled(block.record.text(field::heading)));
        if (kind == choice::summary)
            appendSummary(block, setter);
        else if (kind == choice::pricing)
            appendPricing(block, setter);
        else if (kind == choice::case_studies)
            appendTo(m_document.blocks, caseStudies(block.body, setter, m_facts.pictures));
        else if (kind == choice::team)
            appendTo(m_document.blocks, team(block.body, setter, m_facts.pictures, m_look));
        else if (kind == choice::timeline)
            appendTo(m_document.blocks, timeline(block.body, setter));
        else if (kind == choice::signature)
            appendSignature(block, setter);
        else if (kind == choice::terms)
            appendTo(m_document.blocks, setter.set(block.body, {Role::Small, Ink::Text}));
        else
            appendTo(m_document.blocks, setter.set(block.body));
    }
    auto problems = fields.takeProblems();
    std::move(problems.begin(), problems.end(), std::back_inserter(m_problems));
}

std::vector<Block> ProposalWriter::contents(const QStringList &pages) const
{
    std::vector<Block> blocks = {
        {Paragraph{{m_words.word(u"contents"_s), Role::Title}, 0, {}}, 0, true}, {Gap{10}, 0, true}};
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const Block name{Paragraph{{m_sections[i]}, 0, {}}};
        const Block page{Paragraph{{pages.value(i, u"0"_s), Role::Body, Ink::Quiet, Align::End}, 0, {}}};
        blocks.push_back({Beside{{{name}, {page}}, {9, 1}}, 4.5, true});
        blocks.push_back({Rule{}, 4.5});
    }
    return blocks;
}

/// Laid out once without page numbers, to know them; they take no more space than their place holders.
void ProposalWriter::insertContents(size_t at)
{
    const auto empty = contents({});
    m_document.blocks.insert(m_document.blocks.begin() + static_cast<std::ptrdiff_t>(at), empty.begin(), empty.end());
    QStringList pages;
    for (const Bookmark &bookmark : layOut(m_document).bookmarks) {
        if (bookmark.level == 0)
            pages.append(m_words.locale().toString(bookmark.page + 1));
    }
    pages.removeFirst(); // the cover's
    std::ranges::copy(contents(pages), m_document.blocks.begin() + static_cast<std::ptrdiff_t>(at));
}

ProposalDocument ProposalWriter::write()
{
    m_document = beginDocument(
        m_facts, m_template, m_words, [this](const QString &field) { return proposalField(m_facts, m_words, field); });
    m_document.title = titleOf(m_facts.proposal);
    m_document.look = m_look;
    if (!hasCover())
        appendTitle();
    size_t behindCover = 0;
    for (size_t i = 0; i < m_facts.blocks.size(); ++i) {
        appendSection(i);
        if (i == 0)
            behindCover = m_document.blocks.size();
    }
    if (hasCover() && static_cast<size_t>(m_sections.size()) > fewSections)
        insertContents(behindCover);
    return {std::move(m_document), std::move(m_problems)};
}

} // namespace

ProposalDocument proposalDocument(
    const ProposalFacts &facts, const Template &look, const QString &language, Audience reader)
{
    return ProposalWriter(facts, look, language, reader).write();
}

QHash<RecordId, QString> printedHeadings(const ProposalFacts &facts, const Template &look, const QString &language)
{
    const DocumentLexicon words(look, language);
    QHash<RecordId, QString> headings;
    for (size_t i = 0; i < facts.blocks.size(); ++i) {
        const Record &block = facts.blocks[i].record;
        if (block.text(field::heading).contains(u'{'))
            headings.insert(block.id, BlockFields(facts, words, i).filled(block.text(field::heading)));
    }
    return headings;
}

} // namespace satchel::documents
