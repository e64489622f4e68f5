// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HeaderLexicon.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

const QSet<QString> &headerWords()
{
    static const QSet<QString> words = [] {
        const QString all = uR"(
            id nr no num number nummer numero key code ref reference
            name first last middle full given family surname vorname nachname familienname nombre apellido apellidos prenom nom
            salutation anrede title titel prefix suffix position role rolle job occupation beruf cargo puesto fonction poste
            company firma unternehmen organization organisation account kunde customer client empresa societe entreprise
            email e mail mailadresse correo courriel phone telefon telephone telefono tel mobile mobil handy movil portable fax
            website web url homepage webseite domain address adresse anschrift direccion street strasse calle rue
            city ort stadt ciudad ville zip plz postal postcode postleitzahl cp region state bundesland provinz provincia province
            country land pais pays birthday geburtstag geburtsdatum birthdate cumpleanos anniversaire gender geschlecht
            status stage phase pipeline type typ art kind category kategorie categoria categorie group gruppe segment
            source quelle origen owner besitzer inhaber zustandig assigned propietario proprietaire
            date datum fecha created modified updated erstellt geandert close closing due fallig start end von bis
            amount betrag value wert importe monto montant price preis precio prix revenue umsatz ingresos currency wahrung
            moneda devise quantity qty menge anzahl cantidad quantite total sum summe probability wahrscheinlichkeit discount rabatt
            notes note notizen notiz bemerkung bemerkungen comment comments kommentar description beschreibung descripcion
            tags label labels schlagworte industry branche sector employees mitarbeiter score rating language sprache
            subject betreff product produkt producto sku unit einheit tax steuer iban bic vat ust time zeit uhrzeit hora heure
        )"_s;
        const QStringList list = all.simplified().split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    QChar before;
    const QString decomposed = name.toString().replace(u'ß', u"ss"_s).normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        const bool startsWord = c.isUpper() && before.isLower();
        if (c.isLetterOrNumber()) {
            if (startsWord)
                folded += u' ';
            folded += c.toLower();
        } else if (c == u'@') {
            folded += c;
        } else {
            folded += u' ';
        }
        before = c;
    }
    return folded.simplified();
}

bool hasHeaderWord(QStringView name)
{
    const QStringList words = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 6)
        return false;
    for (QString word : words) {
        while (!word.isEmpty() && word.back().isDigit())
            word.chop(1);
        if (headerWords().contains(word))
            return true;
    }
    return false;
}

} // namespace satchel::exchange
