// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of one part of a workbook, read element by element. Names are compared without their namespace, so that the
// transitional and the strict form of OOXML and any prefix read alike.
// Bounds: elements no more than 256 deep (a cell of a table in a text frame of a drawing is some thirty deep), no
// document type, since entities can grow without end. Once something is wrong every child() answers false and status()
// says what.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <QIODevice>
#include <QXmlStreamReader>

namespace satchel::exchange {

class XmlPart
{
public:
    static constexpr int deepestElement = 256;

    /// `name`: the part's, for messages; `path`: the file's.
    XmlPart(std::unique_ptr<QIODevice> device, QString name, QString path);

    /// Goes to the next child of the element at hand and makes it the one at hand; false, and back at the parent,
    /// behind the last child. The caller goes through the children of each element, or skip()s it.
    bool child();
    /// Goes behind the element at hand.
    void skip();
    /// The text of the element at hand with that of its children; goes behind it.
    QString text();
    /// The content of the current element, as it comes: texts and children in turn, for mixed content.
    enum class Piece { Text, Child, End };
    Piece piece();

    QStringView name() const { return m_reader.name(); }
    bool is(QStringView name) const { return m_reader.name() == name; }
    /// The characters at hand after Piece::Text.
    QStringView characters() const { return m_reader.text(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /// The value of an attribute without a prefix; empty when there is none.
    QString attribute(QStringView name) const;
    /// The value of an attribute of a namespace that ends with `space`, such as "relationships".
    QString attribute(QStringView name, QStringView space) const;

    /// Bytes of the part that were read.
    qint64 bytesRead() const;
    /// Invalid, with the part and its line, when the part cannot be read on.
    Result<void> status() const;

private:
    bool step();

    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_reader;
    QString m_name;
    QString m_path;
    int m_depth = 0;
};

} // namespace satchel::exchange
