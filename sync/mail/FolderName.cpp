// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/FolderName.h"

#include <optional>
#include <QtEndian>

namespace satchel::mail {

namespace {

/// The letters between '&' and '-': UTF-16 in base 64 with ',' in place of '/'.
std::optional<QString> decodedRun(QByteArray run)
{
    if (run.isEmpty())
        return QString(u'&');
    const auto bytes = QByteArray::fromBase64Encoding(run.replace(',', '/'),
        QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() % 2 != 0)
        return {};
    QString text(bytes.decoded.size() / 2, Qt::Uninitialized);
    qFromBigEndian<char16_t>(bytes.decoded.constData(), text.size(), text.data());
    return text;
}

std::optional<QString> decoded(const QByteArray &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (static_cast<uchar>(name[at]) > 0x7e)
            return {};
        if (name[at] != '&') {
            text += QLatin1Char(name[at]);
            continue;
        }
        const qsizetype end = name.indexOf('-', at);
        const auto run = end < 0 ? std::nullopt : decodedRun(name.mid(at + 1, end - at - 1));
        if (!run)
            return {};
        text += *run;
        at = end;
    }
    return text;
}

} // namespace

QString folderTitle(const QByteArray &name, char delimiter)
{
    QString title = decoded(name).value_or(QString::fromUtf8(name));
    if (delimiter != 0 && delimiter != '/')
        title.replace(QLatin1Char(delimiter), u'/');
    return title;
}

store::FolderRole roleByTitle(const QString &title)
{
    using store::FolderRole;
    static const std::pair<FolderRole, QStringList> names[] = {
        {FolderRole::Sent,
            {u"sent"_s, u"sent items"_s, u"sent messages"_s, u"sent mail"_s, u"sent objects"_s, u"gesendet"_s,
                u"gesendete objekte"_s, u"gesendete elemente"_s, u"gesendete nachrichten"_s, u"enviados"_s,
                u"elementos enviados"_s, u"mensajes enviados"_s, u"enviadas"_s, u"itens enviados"_s, u"envoyés"_s,
                u"éléments envoyés"_s, u"messages envoyés"_s, u"courriers envoyés"_s, u"posta inviata"_s, u"inviata"_s,
                u"verzonden"_s, u"verzonden items"_s, u"送信済み"_s, u"送信済みメール"_s, u"送信済みアイテム"_s,
                u"送信済みトレイ"_s, u"البريد المرسل"_s, u"المرسل"_s, u"المرسلة"_s, u"العناصر المرسلة"_s,
                u"الرسائل المرسلة"_s}},
        {FolderRole::Drafts,
            {u"drafts"_s, u"draft"_s, u"entwürfe"_s, u"borradores"_s, u"brouillons"_s, u"rascunhos"_s, u"bozze"_s,
                u"concepten"_s, u"下書き"_s, u"المسودات"_s, u"مسودات"_s}},
        {FolderRole::Archive,
            {u"archive"_s, u"archives"_s, u"archiv"_s, u"archivo"_s, u"archivados"_s, u"archivio"_s, u"archief"_s,
                u"アーカイブ"_s, u"الأرشيف"_s, u"أرشيف"_s}},
        {FolderRole::Trash,
            {u"trash"_s, u"deleted items"_s, u"deleted messages"_s, u"bin"_s, u"papierkorb"_s, u"gelöschte objekte"_s,
                u"gelöschte elemente"_s, u"papelera"_s, u"elementos eliminados"_s, u"corbeille"_s,
                u"éléments supprimés"_s, u"cestino"_s, u"prullenbak"_s, u"ゴミ箱"_s, u"ごみ箱"_s, u"削除済みアイテム"_s,
                u"سلة المهملات"_s, u"المهملات"_s, u"العناصر المحذوفة"_s}},
        {FolderRole::Junk,
            {u"junk"_s, u"junk e-mail"_s, u"junk email"_s, u"spam"_s, u"bulk mail"_s, u"spamverdacht"_s,
                u"unerwünscht"_s, u"junk-e-mail"_s, u"correo no deseado"_s, u"courrier indésirable"_s,
                u"indésirables"_s, u"迷惑メール"_s, u"البريد غير المرغوب فيه"_s, u"البريد العشوائي"_s}},
    };
    const QString last = title.section(u'/', -1).normalized(QString::NormalizationForm_C).trimmed().toLower();
    for (const auto &[role, known] : names) {
        if (known.contains(last))
            return role;
    }
    return FolderRole::None;
}

} // namespace satchel::mail
