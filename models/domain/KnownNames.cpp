// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KnownNames.h"

#include "domain/TextFolding.h"

#include <algorithm>
#include <QList>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

// What stages, pipelines and choices are called that Satchel is born with, a group each: English, then the words of
// translations/*.ts in German, Spanish, French, Japanese and Arabic.
// clang-format off
constexpr char16_t knownNames[] =
    u"New Lead|Neuer Lead|Nuevo lead|Nouvelle piste|新規リード|عميل محتمل جديد;"
    u"Contacted|Kontaktiert|Contactado|Contactée|連絡済み|تم التواصل;"
    u"Qualified|Qualifiziert|Calificado|Qualifiée|見込みあり|مؤهَّل;"
    u"Meeting Scheduled|Meeting vereinbart|Reunión programada|Rendez-vous planifié|"
    u"ミーティング日程確定|تم تحديد اجتماع;"
    u"Proposal Sent|Angebot gesendet|Propuesta enviada|Proposition envoyée|提案書送付済み|"
    u"تم إرسال المقترح;"
    u"Negotiation|Verhandlung|Negociación|Négociation|交渉|قيد التفاوض;"
    u"Closed Won|Gewonnen|Cierre ganado|Gagnée|受注|مغلقة رابحة;"
    u"Closed Lost|Verloren|Cierre perdido|Perdue|失注|مغلقة خاسرة;"
    u"Nurturing|Maduración|Suivi à long terme|ナーチャリング|قيد الرعاية;"
    u"Sales|Vertrieb|Ventas|Ventes|営業|المبيعات;"
    u"Unknown|Unbekannt|Desconocido|Inconnu|不明|غير معروفة;"
    u"Requested|Angefragt|Solicitado|Demandé|依頼中|تم طلبها;"
    u"Given|Erteilt|Otorgado|Donné|同意済み|ممنوحة;"
    u"Withdrawn|Widerrufen|Retirado|Retiré|撤回|مسحوبة;"
    u"Objected|Widersprochen|Oposición|Opposition|異議あり|اعتراض;"
    u"Expired|Abgelaufen|Vencida|Expiré|期限切れ|منتهي الصلاحية;"
    u"Subscriber|Abonnent|Suscriptor|Abonné|購読者|مشترك;"
    u"Lead|Piste|リード|عميل محتمل;"
    u"Opportunity|Verkaufschance|Oportunidad|Opportunité|商談中|فرصة;"
    u"Customer|Kunde|Cliente|Client|顧客|عميل;"
    u"Former customer|Ehemaliger Kunde|Excliente|Ancien client|元顧客|عميل سابق;"
    u"Other|Sonstige|Otro|Autre|その他|أخرى;"
    u"Prospect|Interessent|Prospecto|見込み客|عميل مرتقب;"
    u"Partner|Socio|Partenaire|パートナー|شريك;"
    u"New|Neu|Nuevo|Nouvelle|新規|جديد;"
    u"Unqualified|Nicht qualifiziert|No calificado|Non qualifiée|見込みなし|غير مؤهَّل;"
    u"Converted|Umgewandelt|Convertido|Convertie|変換済み|تم التحويل;"
    u"Open|Offen|Abierto|Ouverte|進行中|مفتوحة;"
    u"Won|Gewonnen|Ganado|Gagnée|受注|رابحة;"
    u"Lost|Verloren|Perdido|Perdue|失注|خاسرة;"
    u"Abandoned|Aufgegeben|Abandonado|Abandonnée|断念|متروكة;"
    u"Hot|Heiß|Caliente|Chaud|ホット|ساخن;"
    u"Warm|Tibio|Tiède|ウォーム|دافئ;"
    u"Cold|Kalt|Frío|Froid|コールド|بارد;"
    u"Phone call|Anruf|Llamada|Appel|電話|مكالمة هاتفية;"
    u"E-mail|E-Mail|Correo|メール|البريد الإلكتروني;"
    u"Meeting|Reunión|Rendez-vous|ミーティング|اجتماع;"
    u"Task|Aufgabe|Tarea|Tâche|タスク|مهمة;"
    u"Note|Notiz|Nota|メモ|ملاحظة;"
    u"Contract sent|Vertrag gesendet|Contrato enviado|Contrat envoyé|契約書送付|إرسال عقد;"
    u"Demo scheduled|Demo geplant|Demo programada|Démo planifiée|デモ日程確定|"
    u"جدولة عرض توضيحي;"
    u"Demo completed|Demo durchgeführt|Demo realizada|Démo effectuée|デモ実施|"
    u"إتمام عرض توضيحي;"
    u"Follow-up|Nachfassen|Seguimiento|Relance|フォローアップ|متابعة;"
    u"Website visit|Website-Besuch|Visita al sitio web|Visite du site web|Webサイト訪問|"
    u"زيارة الموقع الإلكتروني;"
    u"Social interaction|Social-Media-Interaktion|Interacción en redes sociales|"
    u"Interaction sur les réseaux sociaux|SNSでのやり取り|تفاعل على مواقع التواصل;"
    u"Support ticket|Support-Ticket|Ticket de soporte|Ticket d’assistance|サポートチケット|"
    u"تذكرة دعم;"
    u"Purchase|Kauf|Compra|Achat|購入|عملية شراء;"
    u"Payment received|Zahlungseingang|Pago recibido|Paiement reçu|入金|استلام دفعة;"
    u"Outgoing|Ausgehend|Saliente|Sortant|発信|صادرة;"
    u"Incoming|Eingehend|Entrante|Entrant|着信|واردة;"
    u"Delivered|Zugestellt|Entregado|Distribué|配信済み|تم التسليم;"
    u"Delayed|Verzögert|Retrasado|Retardé|遅延|تأخر التسليم;"
    u"Not delivered|Nicht zugestellt|No entregado|Non distribué|不達|لم يتم التسليم;"
    u"Answered|Angenommen|Atendida|A répondu|応答あり|تم الرد;"
    u"No answer|Nicht erreicht|Sin respuesta|Pas de réponse|応答なし|لا رد;"
    u"Voicemail|Mailbox|Buzón de voz|Messagerie vocale|留守番電話|بريد صوتي;"
    u"Busy|Besetzt|Ocupado|Occupé|話し中|مشغول;"
    u"Held|Stattgefunden|Realizada|A eu lieu|実施|عُقد;"
    u"No-show|Nicht erschienen|No se presentó|Absence|欠席|لم يحضر;"
    u"Moved|Verschoben|Aplazada|Déplacée|延期|مؤجل;"
    u"Cancelled|Abgebrochen|Cancelada|Annulée|中止|ملغاة;"
    u"Positive|Positiv|Positivo|Positif|肯定的|إيجابية;"
    u"Neutral|Neutre|普通|محايد;"
    u"Negative|Negativ|Negativo|Négatif|否定的|سلبية;"
    u"Pending|Ausstehend|Pendiente|À faire|未着手|قيد الانتظار;"
    u"In progress|In Arbeit|En curso|En cours|進行中|قيد التنفيذ;"
    u"Completed|Erledigt|Completada|Terminée|完了|مكتملة;"
    u"Low|Niedrig|Baja|Basse|低|منخفضة;"
    u"Medium|Mittel|Media|Moyenne|中|متوسطة;"
    u"High|Hoch|Alta|Haute|高|عالية;"
    u"Urgent|Dringend|Urgente|緊急|عاجلة;"
    u"English|Englisch|Inglés|Anglais|英語|الإنجليزية;"
    u"German|Deutsch|Alemán|Allemand|ドイツ語|الألمانية;"
    u"French|Französisch|Francés|Français|フランス語|الفرنسية;"
    u"Spanish|Spanisch|Español|Espagnol|スペイン語|الإسبانية;"
    u"Japanese|Japanisch|Japonés|Japonais|日本語|اليابانية;"
    u"Arabic|Arabisch|Árabe|Arabe|アラビア語|العربية;"
    u"Draft|Entwurf|Borrador|Brouillon|下書き|مسودة;"
    u"Sent|Gesendet|Enviada|Envoyé|送付済み|مُرسَل;"
    u"Viewed|Angesehen|Vista|Consulté|閲覧済み|تم الاطلاع عليه;"
    u"Accepted|Angenommen|Aceptada|Accepté|承諾|مقبول;"
    u"Rejected|Abgelehnt|Rechazada|Refusé|却下|مرفوض;"
    u"Superseded|Ersetzt|Reemplazado|Remplacé|差し替え済み|مستبدل;"
    u"Normal|Normale|通常|عادي;"
    u"Optional|Opcional|Option|オプション|اختياري;"
    u"Alternative|Alternativa|Variante|代替案|بديل;"
    u"Phone|Telefon|Teléfono|Téléphone|電話番号|الهاتف;"
    u"Approved|Genehmigt|Aprobada|Approuvée|承認済み|تمت الموافقة;"
    u"Active|Aktiv|Activo|Actif|有効|نشط;"
    u"Paused|Pausiert|En pausa|En pause|一時停止中|متوقف مؤقتًا;"
    u"Waiting|Wartend|En espera|En attente|待機中|في الانتظار;"
    u"Done|Erledigt|Hecha|Terminée|完了日時|منجزة;";
// clang-format on

QList<QStringList> readGroups()
{
    QList<QStringList> groups;
    for (const QString &group : QString::fromUtf16(knownNames).split(u';', Qt::SkipEmptyParts)) {
        QStringList names;
        for (const QString &name : group.split(u'|'))
            names.append(foldedWords(name));
        groups.append(names);
    }
    return groups;
}

const QList<QStringList> &groups()
{
    static const QList<QStringList> read = readGroups();
    return read;
}

} // namespace

QString foldedWords(QStringView name)
{
    QString words = fold(name);
    for (QChar &c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words.simplified();
}

bool isSameName(QStringView a, QStringView b)
{
    const QString first = foldedWords(a);
    const QString second = foldedWords(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    return first == second || std::ranges::any_of(groups(), [&](const QStringList &group) {
        return group.contains(first) && group.contains(second);
    });
}

} // namespace satchel
