// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/CoverPage.h"

#include "documents/common/DocumentParts.h"
#include "documents/proposal/MarkdownLayouter.h"
#include "domain/FieldNames.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointsPerMillimetre = 72 / 25.4;
constexpr qsizetype longTitle = 90; // letters; a longer one is set smaller
constexpr qsizetype shownTitle = 240;

class CoverWriter
{
public:
    CoverWriter(const CoverText &cover, const ProposalFacts &facts, const Template &look, const DocumentLexicon &words,
        const QSizeF &paper)
        : m_cover(cover), m_facts(facts), m_template(look), m_words(words), m_paper(paper),
          m_width(paper.width() - look.start - look.end)
    {
    }

    std::vector<Frame> sheet() const;
    std::vector<Frame> band() const;
    std::vector<Frame> plain() const;

private:
    Frame frame(const QRectF &at, std::vector<Block> blocks = {}) const;
    Frame ground(const QRectF &at, Ink fill) const;
    Frame picture(const QRectF &at) const;
    Frame logo(qreal top, const QSizeF &room, Align align) const;
    std::vector<Block> titleBlocks(Ink kicker, Ink title, Ink lines, Align align) const;
    Frame details(qreal height) const;
    std::vector<Block> person(const QString &key, const QStringList &lines) const;

    const CoverText &m_cover;
    const ProposalFacts &m_facts;
    const Template &m_template;
    const DocumentLexicon &m_words;
    QSizeF m_paper;
    qreal m_width; // between the edges
};

Frame CoverWriter::frame(const QRectF &at, std::vector<Block> blocks) const
{
    Frame frame;
    frame.millimetres = at;
    frame.on = Frame::On::First;
    frame.blocks = std::move(blocks);
    return frame;
}

Frame CoverWriter::ground(const QRectF &at, Ink fill) const
{
    Frame result = frame(at);
    result.fill = fill;
    return result;
}

Frame CoverWriter::picture(const QRectF &at) const
{
    return frame(
        at, {{croppedPicture(*m_cover.picture, at.width() * pointsPerMillimetre, at.height() * pointsPerMillimetre)}});
}

/// The logo is as large as `room`; a name in its place may be as long as the page is wide.
Frame CoverWriter::logo(qreal top, const QSizeF &room, Align align) const
{
    return frame({m_template.start, top, m_width, room.height()},
        {logoBlock(m_facts, m_template, room * pointsPerMillimetre, align, Ink::Text)});
}

std::vector<Block> CoverWriter::titleBlocks(Ink kicker, Ink title, Ink lines, Align align) const
{
    const QString shown = m_cover.title.left(shownTitle);
    std::vector<Block> blocks = {
        {Paragraph{{m_words.locale().toUpper(m_words.word(u"proposal"_s)), Role::SmallStrong, kicker, align}, 0, {}}},
        {Paragraph{{shown, shown.size() > longTitle ? Role::Title : Role::Cover, title, align}, 0, {}}, 8}};
    qreal before = 14;
    for (Text line : m_cover.lines) {
        line.role = Role::Heading;
        line.ink = lines;
        line.align = align;
        blocks.push_back({Paragraph{std::move(line), 0, {}}, std::exchange(before, 5)});
    }
    return blocks;
}

std::vector<Block> CoverWriter::person(const QString &key, const QStringList &lines) const
{
    std::vector<Block> blocks = {{Paragraph{{m_words.word(key), Role::Small, Ink::Quiet}, 0, {}}}};
    qreal before = 3;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            blocks.push_back(
                {Paragraph{{line, before > 0 ? Role::Strong : Role::Body}, 0, {}}, std::exchange(before, 0)});
    }
    return blocks;
}

/// For whom, by whom, of which day: four columns at the page's lower edge.
Frame CoverWriter::details(qreal height) const
{
    const QString contact = m_facts.contact == m_facts.customerName ? QString() : m_facts.contact;
    const QString sender = m_facts.letterhead.name == m_facts.owner ? QString() : m_facts.letterhead.name;
    Beside columns;
    columns.columns = {person(u"prepared_for"_s, {m_facts.customerName, contact}),
        person(u"prepared_by"_s, {m_facts.owner, sender, m_facts.ownerEmail}),
        person(u"date"_s, {m_words.day(m_facts.date)})};
    columns.shares = {1.5, 1.5, 1};
    if (const auto until = valueOr<QDate>(m_facts.proposal.value(field::valid_until)); until.isValid()) {
        auto &last = columns.columns.back();
        auto more = person(u"valid_until"_s, {m_words.day(until)});
        more.front().before = 7;
        last.insert(last.end(), more.begin(), more.end());
    }
    return frame({m_template.start, m_paper.height() - height, m_width, height - 20}, {{std::move(columns)}});
}

/// A sheet of the sender's colour over two thirds of the page, above it the picture.
std::vector<Frame> CoverWriter::sheet() const
{
    const qreal bottom = m_paper.height() * 0.64;
    const qreal top = m_cover.picture ? m_paper.height() * 0.34 : 0;
    std::vector<Frame> frames = {ground({0, top, m_paper.width(), bottom - top}, Ink::Accent)};
    if (m_cover.picture)
        frames.push_back(picture({0, 0, m_paper.width(), top}));
    else
        frames.push_back(frame({m_template.start, 24, m_width, 12},
            {{Paragraph{{m_facts.letterhead.name, Role::Heading, Ink::OnAccent}, 0, {}}}}));
    frames.push_back(frame({m_template.start, top + 10, m_width * 0.9, bottom - top - 24},
        titleBlocks(Ink::OnAccent, Ink::OnAccent, Ink::OnAccent, Align::Start)));
    frames.back().isAtBottom = true;
    frames.push_back(details(m_paper.height() - bottom - 14));
    if (m_template.logo || m_facts.logo || m_cover.picture) // otherwise the name is above
        frames.push_back(logo(m_paper.height() - 34, {60, 16}, Align::Start));
    return frames;
}

/// A band along the start of the page, text on white beside it.
std::vector<Frame> CoverWriter::band() const
{
    std::vector<Frame> frames = {ground({0, 0, 9, m_paper.height()}, Ink::Accent), logo(22, {80, 20}, Align::Start)};
    qreal top = m_paper.height() * 0.3;
    if (m_cover.picture) {
        const qreal height = m_paper.height() * 0.33;
        frames.push_back(picture({m_template.start, 54, m_paper.width() - m_template.start, height}));
        top = 54 + height + 12;
    }
    frames.push_back(frame(
        {m_template.start, top, m_width * 0.9, 100}, titleBlocks(Ink::Accent, Ink::Text, Ink::Quiet, Align::Start)));
    frames.push_back(ground({m_template.start, m_paper.height() - 62, m_width, 0.3}, Ink::Line));
    frames.push_back(details(56));
    return frames;
}

/// Centred between two lines, black on white.
std::vector<Frame> CoverWriter::plain() const
{
    constexpr qreal pictureHeight = 64;
    const qreal height = m_paper.height();
    const qreal top = m_cover.picture ? 44 + pictureHeight + 12 : height * 0.28;
    std::vector<Frame> frames = {logo(18, {m_width, 20}, Align::Centre)};
    if (m_cover.picture)
        frames.push_back(picture({m_template.start, 44, m_width, pictureHeight}));
    frames.push_back(ground({m_template.start, top, m_width, 0.5}, Ink::Text));
    frames.push_back(frame({m_template.start, top + 10, m_width, height - top - 86},
        titleBlocks(Ink::Quiet, Ink::Text, Ink::Quiet, Align::Centre)));
    frames.push_back(ground({m_template.start, height - 64, m_width, 0.5}, Ink::Text));
    frames.push_back(details(57));
    return frames;
}

} // namespace

std::vector<Frame> coverFrames(const CoverText &cover, const ProposalFacts &facts, const Template &look,
    const DocumentLexicon &words, const QSizeF &millimetres)
{
    const CoverWriter writer(cover, facts, look, words, millimetres);
    switch (look.cover) {
    case Cover::Sheet: return writer.sheet();
    case Cover::Band: return writer.band();
    case Cover::Plain: break;
    }
    return writer.plain();
}

} // namespace satchel::documents
