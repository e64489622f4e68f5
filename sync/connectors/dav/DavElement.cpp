// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavElement.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int deepest = 40; // elements within each other

tl::unexpected<Error> notXml(const QXmlStreamReader &reader)
{
    return fail(Error::Kind::Invalid, Reason::tr("the response is not valid XML"),
        u"%1:%2"_s.arg(reader.lineNumber()).arg(reader.columnNumber()));
}

/// The reader stands on the element's beginning, and on its end afterwards.
Result<DavElement> readElement(QXmlStreamReader &reader, int depth)
{
    if (depth > deepest)
        return notXml(reader);
    DavElement element;
    element.name = u'{' + reader.namespaceUri().toString() + u'}' + reader.name().toString();
    for (const QXmlStreamAttribute &attribute : reader.attributes())
        element.attributes.emplace_back(attribute.name().toString(), attribute.value().toString());
    while (true) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            auto inner = TRY(readElement(reader, depth + 1));
            element.children.push_back(std::move(inner));
            break;
        }
        case QXmlStreamReader::Characters: element.text += reader.text(); break;
        case QXmlStreamReader::EndElement: return element;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        default: return notXml(reader); // DTD, EntityReference, Invalid, an early end
        }
    }
}

void writeElement(QXmlStreamWriter &writer, const DavElement &element)
{
    const qsizetype end = element.name.indexOf(u'}');
    writer.writeStartElement(element.name.mid(1, end - 1), element.name.mid(end + 1));
    for (const auto &[name, value] : element.attributes)
        writer.writeAttribute(name, value);
    if (!element.text.isEmpty())
        writer.writeCharacters(element.text);
    for (const DavElement &inner : element.children)
        writeElement(writer, inner);
    writer.writeEndElement();
}

} // namespace

const DavElement *DavElement::child(QStringView wanted) const
{
    const auto found = std::ranges::find(children, wanted, &DavElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::vector<const DavElement *> DavElement::childrenNamed(QStringView wanted) const
{
    std::vector<const DavElement *> found;
    for (const DavElement &one : children) {
        if (one.name == wanted)
            found.push_back(&one);
    }
    return found;
}

QString DavElement::attribute(QStringView wanted) const
{
    const auto found = std::ranges::find(attributes, wanted, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

QString DavElement::childText(QStringView wanted) const
{
    const DavElement *found = child(wanted);
    return found ? found->text.trimmed() : QString();
}

Result<DavElement> readDavXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (true) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        case QXmlStreamReader::StartElement: return readElement(reader, 0);
        default: return notXml(reader);
        }
    }
}

QByteArray writeDavXml(const DavElement &element)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeNamespace(u"DAV:"_s, u"D"_s);
    writer.writeNamespace(u"urn:ietf:params:xml:ns:caldav"_s, u"C"_s);
    writer.writeNamespace(u"urn:ietf:params:xml:ns:carddav"_s, u"A"_s);
    writer.writeNamespace(u"http://calendarserver.org/ns/"_s, u"S"_s);
    writeElement(writer, element);
    writer.writeEndDocument();
    return xml;
}

DavElement emptyElement(QStringView name)
{
    return {name.toString(), {}, {}, {}};
}

DavElement textElement(QStringView name, const QString &text)
{
    return {name.toString(), text, {}, {}};
}

} // namespace satchel::sync
