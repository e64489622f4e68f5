// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/Relations.h"

#include "exchange/spreadsheet/XmlPart.h"

#include <algorithm>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationsPartOf(const QString &part)
{
    return folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
}

Relation readRelation(const XmlPart &xml, const QString &part)
{
    const QString type = xml.attribute(u"Type");
    return {xml.attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1), resolveTarget(part, xml.attribute(u"Target"))};
}

} // namespace

QString resolveTarget(const QString &part, const QString &target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString whole = decoded.startsWith(u'/') ? decoded.mid(1) : folderOf(part) + decoded;
    return QDir::cleanPath(whole);
}

Result<std::vector<Relation>> readRelations(const ZipArchive &archive, const QString &part)
{
    std::vector<Relation> relations;
    const QString name = relationsPartOf(part);
    if (!archive.has(name))
        return relations;
    auto device = TRY(archive.read(name));
    XmlPart xml(std::move(device), name, archive.path());
    xml.child();
    while (xml.child()) {
        if (xml.is(u"Relationship") && xml.attribute(u"TargetMode") != u"External")
            relations.push_back(readRelation(xml, part));
        xml.skip();
    }
    TRY(xml.status());
    return relations;
}

QString partOfKind(const std::vector<Relation> &relations, QStringView kind)
{
    const auto found = std::find_if(
        relations.begin(), relations.end(), [&](const Relation &each) { return each.kind == kind; });
    return found == relations.end() ? QString() : found->part;
}

const Relation *findRelation(const std::vector<Relation> &relations, const QString &id)
{
    const auto found = std::find_if(
        relations.begin(), relations.end(), [&](const Relation &each) { return each.id == id; });
    return found == relations.end() ? nullptr : &*found;
}

} // namespace satchel::exchange
