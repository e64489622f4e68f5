// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/RecipientZone.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "domain/TextFolding.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

/// Of countries with several zones, the one in which most of their people live.
const QHash<QString, QByteArray> &mainZones()
{
    static const QHash<QString, QByteArray> zones{{u"AR"_s, "America/Argentina/Buenos_Aires"},
        {u"AU"_s, "Australia/Sydney"}, {u"BR"_s, "America/Sao_Paulo"}, {u"CA"_s, "America/Toronto"},
        {u"CL"_s, "America/Santiago"}, {u"CN"_s, "Asia/Shanghai"}, {u"CY"_s, "Asia/Nicosia"},
        {u"DE"_s, "Europe/Berlin"}, {u"EC"_s, "America/Guayaquil"}, {u"ES"_s, "Europe/Madrid"},
        {u"ID"_s, "Asia/Jakarta"}, {u"KZ"_s, "Asia/Almaty"}, {u"MN"_s, "Asia/Ulaanbaatar"},
        {u"MX"_s, "America/Mexico_City"}, {u"MY"_s, "Asia/Kuala_Lumpur"}, {u"NZ"_s, "Pacific/Auckland"},
        {u"PT"_s, "Europe/Lisbon"}, {u"RU"_s, "Europe/Moscow"}, {u"UA"_s, "Europe/Kyiv"}, {u"US"_s, "America/New_York"},
        {u"UZ"_s, "Asia/Tashkent"}};
    return zones;
}

struct ZoneStates
{
    QString region;
    QByteArray zone;
    const char16_t *states; // codes and folded names, between commas; where a state has two zones, that of most people
};

const std::vector<ZoneStates> &zonesOfStates()
{
    static const std::vector<ZoneStates> all{
        {u"US"_s, "America/Chicago",
            u"al,alabama,ar,arkansas,ia,iowa,il,illinois,ks,kansas,la,louisiana,mn,minnesota,mo,missouri,ms,"
            u"mississippi,"
            "nd,north dakota,ne,nebraska,ok,oklahoma,sd,south dakota,tn,tennessee,tx,texas,wi,wisconsin"},
        {u"US"_s, "America/Denver", u"co,colorado,id,idaho,mt,montana,nm,new mexico,ut,utah,wy,wyoming"},
        {u"US"_s, "America/Phoenix", u"az,arizona"},
        {u"US"_s, "America/Los_Angeles", u"ca,california,nv,nevada,or,oregon,wa,washington"},
        {u"US"_s, "America/Anchorage", u"ak,alaska"},
        {u"US"_s, "Pacific/Honolulu", u"hi,hawaii"},
        {u"CA"_s, "America/Vancouver", u"bc,british columbia"},
        {u"CA"_s, "America/Edmonton", u"ab,alberta,nt,northwest territories"},
        {u"CA"_s, "America/Regina", u"sk,saskatchewan"},
        {u"CA"_s, "America/Winnipeg", u"mb,manitoba"},
        {u"CA"_s, "America/Halifax", u"ns,nova scotia,nb,new brunswick,pe,prince edward island"},
        {u"CA"_s, "America/St_Johns", u"nl,newfoundland and labrador,newfoundland"},
        {u"AU"_s, "Australia/Brisbane", u"qld,queensland"},
        {u"AU"_s, "Australia/Adelaide", u"sa,south australia"},
        {u"AU"_s, "Australia/Darwin", u"nt,northern territory"},
        {u"AU"_s, "Australia/Perth", u"wa,western australia"},
        {u"ES"_s, "Atlantic/Canary", u"canarias,islas canarias,canary islands,las palmas,santa cruz de tenerife"},
        {u"PT"_s, "Atlantic/Azores", u"acores,azores"},
    };
    return all;
}

QByteArray zoneOfState(const QString &region, const QString &state)
{
    const QString wanted = fold(state.simplified());
    if (wanted.isEmpty())
        return {};
    for (const ZoneStates &zone : zonesOfStates()) {
        if (zone.region == region && QString::fromUtf16(zone.states).split(u',').contains(wanted))
            return zone.zone;
    }
    return {};
}

std::optional<QTimeZone> zoneNamed(const QByteArray &id)
{
    const QTimeZone zone(id);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

RecipientPlace placeByAddress(const Record &record)
{
    const QString region = regionOf(record, {});
    return {region, zoneOfRegion(region, record.text(field::address_region))};
}

} // namespace

std::optional<QTimeZone> zoneOfRegion(const QString &region, const QString &state)
{
    if (region.isEmpty())
        return std::nullopt;
    if (const QByteArray known = zoneOfState(region, state); !known.isEmpty())
        return zoneNamed(known);
    if (const QByteArray known = mainZones().value(region); !known.isEmpty())
        return zoneNamed(known);
    const auto zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(region));
    return zones.isEmpty() ? std::nullopt : zoneNamed(zones.front());
}

RecipientPlace placeOfPerson(const Record &person, const Record *company)
{
    for (const Record *record : {&person, company}) {
        const RecipientPlace place = record ? placeByAddress(*record) : RecipientPlace();
        if (!place.region.isEmpty())
            return place;
    }
    for (const Record *record : {&person, company}) {
        const QString region = record ? regionOfPhone(phoneOf(*record)) : QString();
        if (!region.isEmpty())
            return {region, zoneOfRegion(region, {})};
    }
    return {};
}

} // namespace satchel::sequences
