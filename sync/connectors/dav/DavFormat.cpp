// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavFormat.h"

#include "sync/connectors/calendar/EventEntry.h"
#include "sync/connectors/dav/CardEntry.h"
#include "sync/connectors/dav/TaskEntry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr DavFormat formats[] = {
    {"VEVENT"_L1, "text/calendar", ".ics"_L1, &readEventEntry, &makeEventEntry},
    {"VTODO"_L1, "text/calendar", ".ics"_L1, &readTaskEntry, &makeTaskEntry},
    {"VCARD"_L1, "text/vcard", ".vcf"_L1, &readCardEntry, &makeCardEntry},
};

} // namespace

const DavFormat *findDavFormat(QStringView component)
{
    const auto found = std::ranges::find_if(formats, [&](const DavFormat &one) { return one.component == component; });
    return found == std::end(formats) ? nullptr : &*found;
}

} // namespace satchel::sync
