// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/xlsx/SharedStrings.h"

#include "exchange/spreadsheet/xlsx/StringItem.h"

namespace satchel::exchange {

Result<TextStore> readSharedStrings(const ZipArchive &archive, const QString &part)
{
    TextStore texts;
    if (part.isEmpty() || !archive.has(part))
        return texts;
    auto device = TRY(archive.read(part));
    XmlPart xml(std::move(device), part, archive.path());
    xml.child();
    while (xml.child()) {
        if (!xml.is(u"si")) {
            xml.skip();
            continue;
        }
        TRY(texts.add(readStringItem(xml)));
    }
    TRY(xml.status());
    return texts;
}

} // namespace satchel::exchange
