// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Codecs.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

const Codec *findCodec(QStringView word)
{
    for (const auto codecs : {textCodecs(), numberCodecs(), timeCodecs(), choiceCodecs(), linkCodecs()}) {
        const auto found = std::ranges::find_if(codecs, [&](const Codec &codec) { return word == codec.word; });
        if (found != codecs.end())
            return &*found;
    }
    return nullptr;
}

Result<CodecSetup> setUp(const Entity &entity, const FieldMap &map, const WireFormat &wire, References *references)
{
    const QString place = map.locals.join(u'+');
    const Codec *codec = findCodec(map.as);
    if (!codec)
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a keyword of a mapping").arg(map.as), place);
    if (map.locals.size() < codec->leastLocals || map.locals.size() > qsizetype(codec->locals.size()))
        return fail(
            Error::Kind::Invalid, Reason::tr("\"%1\" needs a different number of Satchel fields").arg(map.as), place);
    if (map.remotes.size() < codec->leastRemotes || map.remotes.size() > codec->mostRemotes)
        return fail(
            Error::Kind::Invalid, Reason::tr("\"%1\" needs a different number of remote fields").arg(map.as), place);
    CodecSetup setup{&map, {}, wire, {}, {}, references};
    for (qsizetype i = 0; i < map.locals.size(); ++i) {
        const Field *field = entity.find(map.locals[i]);
        if (!field)
            return fail(
                Error::Kind::Invalid, Reason::tr("%1 has no field \"%2\"").arg(entity.name, map.locals[i]), place);
        const auto &types = codec->locals[size_t(i)];
        if (std::ranges::find(types, field->type) == types.end())
            return fail(Error::Kind::Invalid,
                Reason::tr("\"%1\" does not fit a field of type %2").arg(map.as, typeName(field->type)), place);
        setup.fields.push_back(field);
    }
    for (const auto &[key, value] : map.values) {
        if (value.endsWith(u'*')) { // only read
            setup.beginnings.emplace_back(value.chopped(1), key);
            continue;
        }
        if (!setup.remoteOf.contains(key))
            setup.remoteOf.insert(key, value);
        if (!setup.keyOf.contains(value))
            setup.keyOf.insert(value, key);
    }
    return setup;
}

bool isNothing(const QJsonValue &remote)
{
    static const QJsonValue emptyText = QString(); // comparing is cheaper than taking the text out
    return remote.isNull() || remote.isUndefined() || (remote.isString() && remote == emptyText);
}

Result<QString> textFrom(const QJsonValue &remote)
{
    if (!remote.isString())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is not a text"));
    return remote.toString();
}

Result<QString> plainFrom(const QJsonValue &remote)
{
    if (remote.isString())
        return remote.toString();
    if (remote.isBool())
        return remote.toBool() ? u"true"_s : u"false"_s;
    if (!remote.isDouble())
        return fail(Error::Kind::Invalid, Reason::tr("the remote value is neither a text nor a number"));
    const qint64 whole = remote.toInteger(0);
    if (whole != 0 || remote.toInteger(1) == 0)
        return QString::number(whole);
    return QString::number(remote.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString notThere(const QString &name)
{
    return Reason::tr("\"%1\" does not exist in the other system").arg(name.left(80));
}

} // namespace satchel::sync
