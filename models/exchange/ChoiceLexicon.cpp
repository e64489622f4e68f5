// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ChoiceLexicon.h"

#include "domain/KnownNames.h"
#include "exchange/HeaderLexicon.h"

#include <algorithm>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// Words that mean the same, in folded form, a line each. The words of a choice are found by its key or its label.
QList<QStringList> makeGroups()
{
    static constexpr char16_t text[] = uR"(
        new, neu, neuer lead, nuevo, nueva, nouveau, nouvelle, not started, uncontacted, open lead, unbearbeitet, sin contactar
        contacted, kontaktiert, angesprochen, contactado, contacte, attempted to contact, working, in kontakt
        qualified, qualifiziert, cualificado, calificado, qualifie, sql, mql
        unqualified, disqualified, unqualifiziert, nicht qualifiziert, disqualifiziert, no calificado, descalificado, non qualifie, junk, junk lead, bad fit
        converted, konvertiert, umgewandelt, convertido, converti
        open, offen, abierto, abierta, ouvert, ouverte, active, aktiv
        won, gewonnen, closed won, ganado, ganada, gagne, gagnee, abgeschlossen gewonnen, erfolgreich
        lost, verloren, closed lost, perdido, perdida, perdu, perdue, abgeschlossen verloren
        abandoned, aufgegeben, abandonado, abandonne
        hot, heiss, caliente, chaud
        warm, tibio, templado, tiede
        cold, kalt, frio, froid
        low, niedrig, gering, baja, bajo, basse, faible
        medium, normal, mittel, mittlere, media, medio, moyenne, moyen, moderate
        high, hoch, wichtig, important, alta, alto, haute, elevee, eleve
        urgent, dringend, sehr hoch, kritisch, critical, highest, urgente
        pending, ausstehend, offen, zu erledigen, to do, todo, not started, nicht begonnen, pendiente, en attente, a faire, open, neu, new
        in progress, in arbeit, in bearbeitung, laufend, en curso, en progreso, en cours, started, doing
        completed, done, complete, erledigt, abgeschlossen, fertig, completado, completada, hecho, terminado, termine, terminee, fait, finished, closed
        cancelled, canceled, abgebrochen, abgesagt, storniert, cancelado, cancelada, annule, annulee
        subscriber, abonnent, suscriptor, abonne
        lead, interessent, prospect, prospecto, cliente potencial, kontakt
        opportunity, verkaufschance, chance, oportunidad, opportunite
        customer, client, kunde, bestandskunde, cliente, existing customer, stammkunde
        former customer, former, ehemaliger kunde, ehemalig, exkunde, ehemals, inaktiv, inactive, excliente, antiguo cliente, ancien client, churned
        prospect, interessent, potenzieller kunde, prospecto, cliente potencial
        partner, geschaftspartner, socio, partenaire
        other, sonstige, sonstiges, andere, anderes, otro, otros, otra, autre, autres, misc
        unknown, unbekannt, desconocido, inconnu
        requested, angefragt, solicitado, demande
        given, erteilt, granted, ja, yes, si, oui, dado, concedido, accorde, opt in
        withdrawn, widerrufen, revoked, retirado, retire, opt out, nein, no, non
        outgoing, ausgehend, outbound, saliente, sortant
        incoming, eingehend, inbound, entrante, entrant
        answered, beantwortet, erreicht, contestado, contestada, connected, repondu
        no answer, nicht erreicht, keine antwort, sin respuesta, pas de reponse, unanswered
        voicemail, mailbox, anrufbeantworter, left voicemail, buzon de voz, messagerie, left message
        busy, besetzt, ocupado, occupe
        held, stattgefunden, celebrada, tenue
        no show, nicht erschienen, no asistio, absent
        good, positive, positiv, gut, positivo, bueno, positif, bon
        neutral, neutro, neutre
        poor, negative, negativ, schlecht, negativo, malo, negatif, mauvais
        phone call, call, anruf, telefonat, telefon, llamada, appel, appel telephonique
        e mail, email, mail, correo, correo electronico, courriel
        meeting, termin, besprechung, treffen, reunion, rendez vous, appointment, cita
        task, aufgabe, tarea, tache
        note, notiz, nota, remarque
        draft, entwurf, borrador, brouillon
        sent, gesendet, verschickt, versendet, enviado, enviada, envoye, envoyee
        viewed, angesehen, gelesen, visto, vu
        accepted, angenommen, akzeptiert, aceptado, aceptada, accepte, acceptee, approved
        rejected, abgelehnt, rechazado, rechazada, refuse, refusee, declined, denied
        expired, abgelaufen, caducado, vencido, expire, expiree
        optional, opcional, optionnel
        alternative, alternativ, alternativa
    )";
    QList<QStringList> groups;
    for (const QString &line : QString::fromUtf16(text).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList words;
        for (const QString &word : line.split(u','))
            words << word.trimmed();
        if (words.size() > 1)
            groups << words;
    }
    return groups;
}

/// Every word that means this choice.
QSet<QString> meaningsOf(const Choice &choice)
{
    static const QList<QStringList> groups = makeGroups();
    const QString key = foldedName(choice.key);
    const QString label = foldedName(choice.label);
    QSet<QString> words = {key, label};
    for (const QStringList &group : groups) {
        // The first word names the group: it is what our own choices are called.
        if (group.first() == key || group.first() == label)
            words.unite(QSet<QString>(group.begin(), group.end()));
    }
    return words;
}

bool isOneSlipAway(const QString &a, const QString &b)
{
    if (qMin(a.size(), b.size()) < 5 || qAbs(a.size() - b.size()) > 1)
        return false;
    qsizetype same = 0;
    while (same < qMin(a.size(), b.size()) && a[same] == b[same])
        ++same;
    if (a.size() == b.size()) {
        const bool isSwapped = same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same]
            && a.mid(same + 2) == b.mid(same + 2);
        return isSwapped || a.mid(same + 1) == b.mid(same + 1);
    }
    return a.size() > b.size() ? a.mid(same + 1) == b.mid(same) : b.mid(same + 1) == a.mid(same);
}

} // namespace

const Choice *choiceWritten(const Field &field, const QString &value)
{
    if (const Choice *choice = field.findChoice(value))
        return choice;
    const QString folded = foldedName(value);
    for (const Choice &choice : field.choices) {
        if (foldedName(choice.label) == folded || foldedName(choice.key) == folded)
            return &choice;
    }
    return nullptr;
}

QString proposeChoice(const Field &field, const QString &value)
{
    if (const Choice *choice = choiceWritten(field, value))
        return choice->key;
    const QString folded = foldedName(value);
    if (folded.isEmpty())
        return {};
    QStringList meant;
    QStringList translated;
    QStringList slipped;
    for (const Choice &choice : field.choices) {
        const QSet<QString> words = meaningsOf(choice);
        if (words.contains(folded))
            meant << choice.key;
        if (isSameName(choice.label, value))
            translated << choice.key;
        if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return isOneSlipAway(word, folded); }))
            slipped << choice.key;
    }
    const QStringList &found = !meant.isEmpty() ? meant : !translated.isEmpty() ? translated : slipped;
    return found.size() == 1 ? found.front() : QString();
}

} // namespace satchel::exchange
