// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/XmlPart.h"

#include "domain/Reason.h"
#include "exchange/spreadsheet/ZipStream.h"

namespace satchel::exchange {

XmlPart::XmlPart(std::unique_ptr<QIODevice> device, QString name, QString path)
    : m_device(std::move(device)), m_reader(m_device.get()), m_name(std::move(name)), m_path(std::move(path))
{
}

/// Reads a token; false at the end and where the part is refused.
bool XmlPart::step()
{
    if (m_reader.atEnd())
        return false;
    const auto token = m_reader.readNext();
    if (token == QXmlStreamReader::DTD)
        m_reader.raiseError(Reason::tr("it declares entities"));
    m_depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    if (m_depth > deepestElement)
        m_reader.raiseError(Reason::tr("elements of %1 are nested more than %2 deep").arg(m_name).arg(deepestElement));
    return !m_reader.hasError();
}

bool XmlPart::child()
{
    while (step()) {
        if (m_reader.isStartElement())
            return true;
        if (m_reader.isEndElement())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    const int parent = m_depth - 1;
    while (m_depth > parent && step()) {}
}

QString XmlPart::text()
{
    const int parent = m_depth - 1;
    QString text;
    while (m_depth > parent && step()) {
        if (m_reader.isCharacters())
            text += m_reader.text();
    }
    return text;
}

XmlPart::Piece XmlPart::piece()
{
    while (step()) {
        if (m_reader.isCharacters())
            return Piece::Text;
        if (m_reader.isStartElement())
            return Piece::Child;
        if (m_reader.isEndElement())
            return Piece::End;
    }
    return Piece::End;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    for (const QXmlStreamAttribute &each : all) {
        if (each.name() == name && each.namespaceUri().isEmpty())
            return each.value().toString();
    }
    return {};
}

QString XmlPart::attribute(QStringView name, QStringView space) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    for (const QXmlStreamAttribute &each : all) {
        if (each.name() == name && each.namespaceUri().endsWith(space))
            return each.value().toString();
    }
    return {};
}

qint64 XmlPart::bytesRead() const
{
    const auto *stream = dynamic_cast<const ZipStream *>(m_device.get());
    return stream ? stream->bytesRead() : m_device->pos();
}

Result<void> XmlPart::status() const
{
    const auto *stream = dynamic_cast<const ZipStream *>(m_device.get());
    if (stream && stream->hasFailed())
        return fail(Error::Kind::Invalid,
            Reason::tr("its part %1 cannot be unpacked: %2").arg(m_name, stream->errorString()), m_path);
    if (!m_reader.hasError())
        return {};
    return fail(Error::Kind::Invalid,
        Reason::tr("the spreadsheet cannot be read: %1, line %2: %3")
            .arg(m_name)
            .arg(m_reader.lineNumber())
            .arg(m_reader.errorString()),
        m_path);
}

} // namespace satchel::exchange
