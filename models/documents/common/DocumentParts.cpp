// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/common/DocumentParts.h"

#include <algorithm>

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

class BoxWriter
{
public:
    BoxWriter(const DocumentData &facts, const Template &look, const FieldSource &fields)
        : m_facts(facts), m_template(look), m_fields(fields)
    {
    }
    Frame frame(const TemplateBox &box, const QSizeF &paper) const;

private:
    void appendText(Frame &frame, const TemplateBox &box, const TemplateText &text) const;

    const DocumentData &m_facts;
    const Template &m_template;
    const FieldSource &m_fields;
};

void BoxWriter::appendText(Frame &frame, const TemplateBox &box, const TemplateText &text) const
{
    using Kind = TemplateText::Kind;
    const auto value = fill(text.text, m_fields);
    const auto add = [&](Role role, Ink ink) {
        frame.blocks.push_back({Paragraph{{*value, role, ink, box.align, {}}, 0, {}}});
    };
    switch (text.kind) {
    case Kind::Rule: frame.blocks.push_back({Rule{Ink::Line, 0.5}, 3}); return;
    case Kind::Gap: frame.blocks.push_back({Gap{text.text.toDouble()}}); return;
    case Kind::Logo:
        frame.blocks.push_back(logoBlock(m_facts, m_template, box.millimetres.size() / 25.4 * 72, box.align, box.ink));
        return;
    case Kind::Pair:
        if (value) {
            const QString label = fill(text.label, m_fields).value_or(QString());
            if (auto *pairs = frame.blocks.empty() ? nullptr : std::get_if<Pairs>(&frame.blocks.back().what))
                pairs->pairs.push_back({label, *value});
            else
                frame.blocks.push_back({Pairs{{{label, *value}}, 0, box.role}});
        }
        return;
    case Kind::Line:
    case Kind::Strong:
    case Kind::Heading: break;
    }
    if (value)
        add(text.kind == Kind::Line          ? box.role
                : text.kind == Kind::Heading ? Role::Heading
                : box.role == Role::Small    ? Role::SmallStrong
                                             : Role::Strong,
            box.ink);
}

/// A top below zero is counted from the paper's lower edge, a width of 0 up to its end.
Frame BoxWriter::frame(const TemplateBox &box, const QSizeF &paper) const
{
    Frame frame;
    frame.millimetres = box.millimetres;
    if (box.millimetres.y() < 0)
        frame.millimetres.moveTop(paper.height() + box.millimetres.y());
    frame.on = box.on;
    frame.fill = box.fill;
    frame.padding = box.padding;
    frame.isAtBottom = box.isAtBottom;
    frame.isPhysical = box.isPhysical;
    for (const TemplateText &text : box.texts)
        appendText(frame, box, text);
    return frame;
}

} // namespace

QString documentField(const DocumentData &facts, const DocumentLexicon &words, const QString &field)
{
    const Letterhead &sender = facts.letterhead;
    if (field.startsWith("word."_L1))
        return words.word(field.mid(5));
    if (field == "page"_L1 || field == "pages"_L1)
        return u'{' + field + u'}'; // known when the pages are
    const std::pair<QString, QString> known[] = {{u"sender.name"_s, sender.name}, {u"sender.address"_s, sender.address},
        {u"sender.line"_s, (sender.name + u'\n' + sender.address).trimmed().replace(u'\n', u" · "_s)},
        {u"sender.phone"_s, sender.phone}, {u"sender.email"_s, sender.email}, {u"sender.website"_s, sender.website},
        {u"sender.tax"_s, sender.tax}, {u"sender.bank"_s, sender.bank}, {u"sender.register"_s, sender.registration},
        {u"customer"_s, facts.customerLines.join(u'\n')}, {u"customer.name"_s, facts.customerName},
        {u"deal"_s, facts.deal}, {u"owner"_s, facts.owner}, {u"owner.email"_s, facts.ownerEmail}};
    const auto *found = std::ranges::find(known, field, &std::pair<QString, QString>::first);
    return found == std::end(known) ? QString() : found->second;
}

Block logoBlock(const DocumentData &facts, const Template &look, QSizeF room, Align align, Ink ink)
{
    if (const auto &logo = look.logo ? look.logo : facts.logo)
        return {logo->fitted(room.width(), room.height(), align)};
    return {Paragraph{{facts.letterhead.name, Role::Title, ink == Ink::Text ? Ink::Accent : ink, align, {}}, 0, {}}};
}

Document beginDocument(
    const DocumentData &facts, const Template &look, const DocumentLexicon &words, const FieldSource &fields)
{
    Document document;
    document.author = facts.letterhead.name;
    document.subject = facts.deal;
    document.language = words.locale().bcp47Name();
    document.isRightToLeft = words.locale().textDirection() == Qt::RightToLeft;
    const QString paper = facts.letterhead.paper;
    document.paper = QPageSize(paper == "Letter"_L1 ? QPageSize::Letter
            : paper == "A4"_L1                      ? QPageSize::A4
                                                    : look.paper);
    document.firstTop = look.firstTop;
    document.top = look.top;
    document.bottom = look.bottom;
    document.start = look.start;
    document.end = look.end;
    document.look = look.look;
    const QSizeF size = document.paper.size(QPageSize::Millimeter);
    const BoxWriter writer(facts, look, fields);
    for (const TemplateBox &box : look.boxes)
        document.frames.push_back(writer.frame(box, size));
    return document;
}

} // namespace satchel::documents
