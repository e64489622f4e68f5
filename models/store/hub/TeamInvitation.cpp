// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/TeamInvitation.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/StrictJson.h"
#include "store/Store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int invitationVersion = 1;
constexpr qsizetype longestInvitation = 256 * 1024; // bytes; the certificate of an authority has two thousand
constexpr int checkLength = 8; // of hexadecimal digits
constexpr auto versionKey = "satchel_invitation"_L1;

/// Groups of four letters that are not mistaken for each other, with five random bits each.
QString randomGroups(int count)
{
    static constexpr char letters[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    constexpr int length = 4;
    QString text;
    for (int i = 0; i < count * length; ++i) {
        if (i > 0 && i % length == 0)
            text += u'-';
        text += QLatin1Char(letters[QRandomGenerator::system()->bounded(32)]);
    }
    return text;
}

QByteArray checkOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(checkLength);
}

QJsonObject invitationJson(const TeamInvitation &invitation)
{
    QJsonObject json{{versionKey, invitationVersion}, {"id"_L1, invitation.id.toString()}, {"team"_L1, invitation.team},
        {"address"_L1, invitation.host}, {"database"_L1, invitation.database}, {"tls"_L1, invitation.tls},
        {"login"_L1, invitation.login}, {"name"_L1, invitation.name}, {"role"_L1, invitation.role},
        {"inviter"_L1, invitation.inviter}, {"expires"_L1, invitation.expires.toIso()},
        {"secret"_L1, invitation.secret}};
    for (const auto &[key, value] : {std::pair{"port"_L1, invitation.port}, {"certificate"_L1, invitation.certificate},
             {"email"_L1, invitation.email}, {"role_label"_L1, invitation.roleLabel},
             {"territory"_L1, invitation.territory}}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

Result<TeamInvitation> invitationFromJson(const QByteArray &text)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject() || !document.object().contains(versionKey)) {
        return problem.error != QJsonParseError::NoError
            ? fail(Error::Kind::Invalid, Reason::tr("the invitation was cut off or changed on its way"),
                QString::number(problem.offset))
            : fail(Error::Kind::Invalid, Reason::tr("this is no invitation to a team"));
    }
    if (document[versionKey].toInt() > invitationVersion)
        return fail(Error::Kind::TooNew, Reason::tr("a newer Satchel made this invitation: update Satchel"));
    static const QStringList modes{
        u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"prefer"_s, u"allow"_s, u"disable"_s};
    StrictObject json(document.object(), {});
    TeamInvitation read;
    json.whole(versionKey, invitationVersion, invitationVersion);
    read.id = RecordId::fromString(json.requiredText("id"_L1));
    read.team = json.requiredText("team"_L1);
    read.host = json.requiredText("address"_L1);
    read.port = json.text("port"_L1);
    read.database = json.requiredText("database"_L1);
    read.tls = modes[static_cast<qsizetype>(json.choice("tls"_L1, modes))];
    read.certificate = json.text("certificate"_L1);
    read.login = json.requiredText("login"_L1);
    read.name = json.requiredText("name"_L1);
    read.email = json.text("email"_L1);
    read.role = json.requiredText("role"_L1);
    read.roleLabel = json.text("role_label"_L1);
    read.territory = json.text("territory"_L1);
    read.inviter = json.requiredText("inviter"_L1);
    read.secret = json.requiredText("secret"_L1);
    if (read.id.isNull())
        json.refuse(Reason::tr("this is no id"), u"id"_s);
    if (!read.certificate.isEmpty() && !read.certificate.contains("-----BEGIN CERTIFICATE-----"_L1))
        json.refuse(Reason::tr("this is no certificate"), u"certificate"_s);
    if (const auto expires = Instant::fromIso(json.requiredText("expires"_L1)))
        read.expires = *expires;
    else
        json.refuse(expires.error().what, u"expires"_s);
    TRY(json.finish());
    return read;
}

} // namespace

QByteArray invitationFile(const TeamInvitation &invitation)
{
    return QJsonDocument(invitationJson(invitation)).toJson();
}

QString invitationText(const TeamInvitation &invitation)
{
    const QByteArray body = QJsonDocument(invitationJson(invitation))
                                .toJson(QJsonDocument::Compact)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return u"satchel-invite:%1:"_s.arg(invitationVersion) + QString::fromLatin1(body + ':' + checkOf(body));
}

Result<TeamInvitation> invitationFrom(const QByteArray &fileOrText)
{
    if (fileOrText.size() > longestInvitation)
        return fail(Error::Kind::Invalid, Reason::tr("this is no invitation to a team"));
    const QString text = QString::fromUtf8(fileOrText).trimmed();
    if (text.startsWith(u'{'))
        return invitationFromJson(text.toUtf8());
    static const QRegularExpression begin(u"satchel-invite:\\s*(\\d{1,9})\\s*:"_s);
    // A mail breaks it into lines, and may quote them.
    static const QRegularExpression rest(u"([A-Za-z0-9_\\-\\s>]+):((?:[\\s>]*[0-9a-f]){%1})"_s.arg(checkLength));
    static const QRegularExpression breaks(u"[\\s>]+"_s);
    static const QRegularExpression code(
        u"\\A[2-9A-HJ-NP-Z]{4}(?:[-\\s]*[2-9A-HJ-NP-Z]{4}){3}\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const auto found = begin.match(text);
    if (code.match(text).hasMatch())
        return fail(Error::Kind::Invalid,
            Reason::tr("this is only the code of an invitation: the whole invitation is needed, as text or file"),
            u"code"_s);
    if (!found.hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("this is no invitation to a team"));
    if (found.captured(1).toInt() > invitationVersion)
        return fail(Error::Kind::TooNew, Reason::tr("a newer Satchel made this invitation: update Satchel"));
    const auto whole = rest.match(
        text, found.capturedEnd(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!whole.hasMatch())
        return fail(Error::Kind::Invalid, Reason::tr("the end of the invitation is missing: copy all of it"));
    const QByteArray body = whole.captured(1).remove(breaks).toLatin1();
    if (checkOf(body) != whole.captured(2).remove(breaks).toLatin1())
        return fail(Error::Kind::Invalid, Reason::tr("the invitation was cut off or changed on its way"));
    return invitationFromJson(QByteArray::fromBase64(body, QByteArray::Base64UrlEncoding));
}

QString newInvitationSecret()
{
    return randomGroups(4);
}

QString newTeamPassword()
{
    return randomGroups(5);
}

QString loginFor(const QString &email, const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9._-]+"_s);
    const QString word = (email.isEmpty() ? name : email.section(u'@', 0, 0)).toLower();
    return QString(word).replace(other, u"."_s);
}

QString nameOf(InvitationState state)
{
    switch (state) {
    case InvitationState::Open: return u"open"_s;
    case InvitationState::Used: return u"used"_s;
    case InvitationState::Expired: return u"expired"_s;
    case InvitationState::Revoked: break;
    }
    return u"revoked"_s;
}

InvitationState invitationStateFrom(QStringView name)
{
    for (const auto state : {InvitationState::Open, InvitationState::Used, InvitationState::Expired}) {
        if (name == nameOf(state))
            return state;
    }
    return InvitationState::Revoked;
}

Result<RecordId> invitedPerson(Store &store, const QString &name, const QString &email)
{
    const auto users = [&store](const Filter &filter) {
        return store.select({EntityKind::User, {}, filter, {}, {}, 2, false});
    };
    const Filter named = Filter::equals(field::name, name);
    if (email.isEmpty()) {
        const auto found = TRY(users(named));
        if (found.size() > 1)
            return fail(Error::Kind::Conflict, Reason::tr("several people of the team are called so"), name);
        return found.isEmpty() ? RecordId() : found.id(0);
    }
    const auto addressed = TRY(users(Filter::equals(field::email, email)));
    if (addressed.size() > 1)
        return fail(Error::Kind::Conflict, Reason::tr("several people of the team are called so"), email);
    if (!addressed.isEmpty())
        return addressed.id(0);
    const auto found = TRY(users(Filter::all({named, Filter::condition(field::email, Filter::Op::IsEmpty)})));
    return found.size() == 1 ? found.id(0) : RecordId();
}

} // namespace satchel::store
