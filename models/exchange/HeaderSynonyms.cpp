// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HeaderSynonyms.h"

#include <array>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

struct Synonyms
{
    const char16_t *entity; // "*": all that have the field
    const char16_t *target;
    const char16_t *names; // folded, separated by "|"
};

constexpr std::array table = {
    Synonyms{u"*", u"id", u"id|satchel id|record id satchel"},
    Synonyms{u"*", u"external_id",
        u"external id|externe id|id externo|id externe|uid|uuid|record id|contact id|account id|company id|lead "
        u"id|deal id|"
        u"opportunity id|user id|owner id|person id|organization id|salesforce id|hubspot id|kd "
        u"nr|kdnr|kundennr|kunden nr|kundennummer|customer id|"
        u"customer no|customer number|nummer|nr|contact record id|company record id|deal record id|numero de "
        u"cliente|numero client"},
    Synonyms{u"*", u"first_name",
        u"first name|firstname|given "
        u"name|givenname|forename|vorname|vornamen|nombre|prenom|fname|first|nome|voornaam|contact first name"},
    Synonyms{u"*", u"last_name",
        u"last name|lastname|surname|family name|nachname|familienname|zuname|name nachname|apellido|apellidos|nom de "
        u"famille|lname|last|cognome|achternaam|contact last name"},
    Synonyms{u"contact", u"last_name", u"nom"},
    Synonyms{u"contact", u"name:full",
        u"name|full name|fullname|display name|displayname|contact name|contact|kontakt|kontaktname|person|person "
        u"name|ansprechpartner|vollstandiger name|"
        u"anzeigename|nombre completo|nom complet|file as|customer name|kundenname"},
    Synonyms{u"lead", u"name:full",
        u"name|full name|lead name|contact person|person|contact name|nombre completo|nom complet|ansprechpartner"},
    Synonyms{u"contact", u"salutation",
        u"salutation|anrede|prefix|name prefix|title prefix|titel anrede|tratamiento|civilite"},
    Synonyms{u"contact", u"middle_name",
        u"middle name|middlename|additional name|middle initial|mittelname|zweiter vorname|weitere vornamen|segundo "
        u"nombre|deuxieme prenom|second "
        u"name|tweede naam|secondo nome"},
    Synonyms{u"contact", u"suffix", u"suffix|name suffix|namenszusatz|sufijo|suffixe|generational suffix"},
    Synonyms{u"contact", u"nickname", u"nickname|nick name|nick|spitzname|rufname|apodo|surnom|preferred name"},
    Synonyms{u"contact", u"department",
        u"department|abteilung|departamento|departement entreprise|organization department|organization 1 "
        u"department|division|dept|"
        u"reparto|afdeling"},
    Synonyms{u"contact", u"companies",
        u"other organizations|organization 2 name|further organizations|weitere organisationen"},
    Synonyms{u"contact", u"addresses", u"other addresses|additional addresses|weitere adressen|address 2 formatted"},
    Synonyms{u"*", u"job_title",
        u"job "
        u"title|jobtitle|title|position|role|occupation|beruf|funktion|jobbezeichnung|stellung|stelle|cargo|puesto|"
        u"fonction|poste|"
        u"titre|organization 1 title|organization title|designation|titulo"},
    Synonyms{u"contact", u"company",
        u"company|company name|account|account name|organization|organisation|organization name|organisation "
        u"name|org|employer|firma|firmenname|unternehmen|"
        u"empresa|entreprise|societe|organization 1 name|business|associated company|primary company|compania|firma "
        u"name|kunde|geschaft"},
    Synonyms{u"lead", u"company_name",
        u"company|company name|account|account "
        u"name|organization|organisation|firma|firmenname|unternehmen|empresa|entreprise|societe|organization name"},
    Synonyms{u"*", u"email",
        u"email|e mail|mail|email address|e mail address|e mail adresse|emailadresse|mailadresse|email 1|e mail "
        u"1|email 1 value|e mail 1 value|primary email|work email|"
        u"business email|e mail geschaftlich|e mail gesch|correo|correo electronico|courriel|adresse e mail|adresse "
        u"email|mail address|email work|e mail work|adresse mail|e mail dienstlich|"
        u"email primary|owner email|user email"},
    Synonyms{u"*", u"emails",
        u"more e mails|more emails|other emails|additional emails|additional email addresses|weitere e mails|secondary "
        u"email|e mail 2|email 2|email 2 value|e mail 2 value|"
        u"e mail 2 address|email address 2|e mail adresse 2|e mail 3|email 3|email 3 value|e mail 3 value|e mail 3 "
        u"address|other email|alternate email|e mail adresse 3"},
    Synonyms{u"*", u"emails:home",
        u"home email|e mail home|e mail privat|private e mail|personal email|email home|email personal|email privat"},
    Synonyms{u"*", u"phone",
        u"phone|telephone|tel|telefon|phone number|telefonnummer|rufnummer|telefono|business phone|work phone|office "
        u"phone|telefon geschaftlich|telefon gesch|"
        u"telefon dienstlich|phone work|phone 1|phone 1 value|primary phone|main phone|company main phone|company "
        u"phone|telefon firma|hauptnummer|telefon 1|tel 1|numero de telefono|numero de telephone|"
        u"telefon zentrale|direct phone|durchwahl|phone office|business phone 1"},
    Synonyms{u"*", u"mobile",
        u"mobile|mobile phone|mobile number|cell|cell "
        u"phone|cellphone|handy|handynummer|mobil|mobiltelefon|mobilnummer|mobilfunk|movil|telefono movil|portable|"
        u"telephone portable|phone mobile|primary mobile|celular|mobile phone number"},
    Synonyms{u"*", u"phones",
        u"more phones|other phone|phone 2|phone 2 value|phone 3|phone 3 value|other phones|weitere "
        u"telefonnummern|telefon 2|business phone 2|car phone|additional phones|phone other"},
    Synonyms{u"*", u"phones:home",
        u"home phone|home phone 2|phone home|telefon privat|private phone|telefon private|phone personal|tel privat"},
    Synonyms{u"*", u"phones:fax", u"fax|business fax|faxnummer|fax number|telefax|fax geschaftlich|home fax|other fax"},
    Synonyms{u"*", u"phones:assistant", u"assistant phone|asst phone|assistants phone"},
    Synonyms{u"*", u"address_street",
        u"street|street address|address|address 1|address line 1|strasse|str|strasse hausnummer|strasse "
        u"nr|anschrift|adresse|direccion|calle|rue|mailing street|"
        u"billing street|business street|work street|address 1 street|address 1 formatted|postal address|visitor "
        u"address|home street|strasse geschaftlich|street 1|address street|domicilio"},
    Synonyms{u"*", u"address_city",
        u"city|town|ort|stadt|wohnort|ciudad|ville|mailing city|billing city|business city|address 1 city|work "
        u"city|home city|ort geschaftlich|locality|poblacion|localidad|address city|city town"},
    Synonyms{u"*", u"address_region",
        u"region|state|province|county|state region|state province|bundesland|kanton|provinz|provincia|estado|mailing "
        u"state|billing state|business state|"
        u"mailing state province|billing state province|address 1 region|etat|departement|region bundesland|address "
        u"region|address state"},
    Synonyms{u"*", u"address_postal_code",
        u"postal code|postcode|post code|zip|zip code|zipcode|plz|postleitzahl|codigo postal|cp|code postal|mailing "
        u"zip|billing zip|mailing zip postal code|"
        u"billing zip postal code|business postal code|address 1 postal code|plz geschaftlich|address postal code|zip "
        u"postal code|home postal code"},
    Synonyms{u"*", u"address_country",
        u"country|land|country region|pais|pays|mailing country|billing country|business country region|business "
        u"country|address 1 country|nation|staat|"
        u"country code|landerkurzel|address country|land region geschaftlich|home country region"},
    Synonyms{u"*", u"website",
        u"website|web site|web|homepage|url|web page|webseite|internetseite|internet|pagina web|sitio web|site "
        u"web|website url|website 1 value|company website|web address|webpage"},
    Synonyms{u"*", u"social",
        u"social profiles|linkedin|linkedin url|linkedin profile|twitter|twitter handle|twitter "
        u"username|facebook|xing|xing profil|instagram|linkedin bio|linkedin company page|facebook company page"},
    Synonyms{u"*", u"lifecycle",
        u"lifecycle stage|lifecycle|customer status|contact status|kundenstatus|status|contact "
        u"type|kontaktart|type|kundenart|estado|statut"},
    Synonyms{u"*", u"source",
        u"source|lead source|original source|herkunft|quelle|lead quelle|origen|origine|source channel|kampagne "
        u"quelle|fuente|original traffic source"},
    Synonyms{u"*", u"owner",
        u"owner|contact owner|account owner|company owner|deal owner|lead owner|opportunity owner|activity "
        u"owner|besitzer|inhaber|zustandig|zustandiger|betreuer|verantwortlich|"
        u"verantwortlicher|sales rep|account manager|kundenbetreuer|propietario|proprietaire|assigned to|owner "
        u"name|responsable|vertreter|aussendienst"},
    Synonyms{u"*", u"tags",
        u"tags|tag|labels|label|categories|category|kategorien|kategorie|schlagworte|stichworte|etiquetas|etiquettes|"
        u"groups|group membership|gruppen|gruppe|categorias|topics"},
    Synonyms{u"*", u"manual_score", u"score|lead score|hubspot score|bewertung|rating|punkte|puntuacion"},
    Synonyms{u"contact", u"consent",
        u"consent|gdpr|dsgvo|marketing consent|einwilligung|opt in|optin|consentimiento|consentement|email opt in"},
    Synonyms{u"contact", u"do_not_contact",
        u"do not contact|do not call|opt out|optout|email opt out|unsubscribed|unsubscribed from all email|nicht "
        u"kontaktieren|keine werbung|werbesperre|marketing opt out"},
    Synonyms{u"contact", u"birthday",
        u"birthday|birth date|birthdate|date of birth|dob|geburtstag|geburtsdatum|geb datum|cumpleanos|fecha de "
        u"nacimiento|anniversaire|date de naissance"},
    Synonyms{u"*", u"notes",
        u"notes|note|comment|comments|remark|remarks|description|notiz|notizen|bemerkung|bemerkungen|kommentar|"
        u"kommentare|beschreibung|anmerkung|anmerkungen|nota|notas|"
        u"comentario|comentarios|commentaire|commentaires|remarques|descripcion"},
    Synonyms{u"company", u"name",
        u"name|company|company name|account|account name|organization|organisation|organization "
        u"name|firma|firmenname|unternehmen|unternehmensname|empresa|entreprise|societe|"
        u"business name|nombre|nom|kunde|kundenname|nombre de la empresa|nom de l entreprise|razon comercial"},
    Synonyms{u"company", u"legal_name",
        u"legal name|registered name|juristischer name|firmierung|razon social|raison sociale|legal company name"},
    Synonyms{u"company", u"domain",
        u"domain|company domain|company domain name|email domain|domain name|domane|dominio|domaine|website domain"},
    Synonyms{
        u"company", u"industry", u"industry|branche|sector|industria|secteur|wirtschaftszweig|sic description|branch"},
    Synonyms{u"company", u"employees",
        u"employees|number of employees|no of employees|employee count|headcount|mitarbeiter|mitarbeiterzahl|anzahl "
        u"mitarbeiter|mitarbeiteranzahl|empleados|numero de empleados|"
        u"effectif|nombre d employes|company size|size|beschaftigte"},
    Synonyms{u"company", u"annual_revenue",
        u"annual revenue|revenue|turnover|umsatz|jahresumsatz|ingresos anuales|facturacion|chiffre d affaires|revenu "
        u"annuel|total revenue"},
    Synonyms{u"company", u"parent",
        u"parent|parent company|parent account|muttergesellschaft|konzern|mutterunternehmen|empresa matriz|societe "
        u"mere"},
    Synonyms{u"lead", u"status", u"status|lead status|state|stage|estado|statut|phase"},
    Synonyms{u"lead", u"value",
        u"value|amount|lead value|expected revenue|wert|betrag|potential|budget|valor|valeur|estimated value"},
    Synonyms{u"*", u"value:currency",
        u"currency|deal currency|currency code|amount currency|wahrung|moneda|devise|value currency|waehrung|account "
        u"currency"},
    Synonyms{u"deal", u"title",
        u"title|name|deal|deal name|deal title|opportunity|opportunity "
        u"name|subject|titel|bezeichnung|verkaufschance|chance|projekt|projektname|angebot|negocio|oportunidad|"
        u"nombre del negocio|affaire|opportunite|nom de l affaire|verkaufschance name|project"},
    Synonyms{u"deal", u"company",
        u"company|account|account name|organization|organisation|associated company|company "
        u"name|firma|firmenname|unternehmen|kunde|empresa|entreprise|client|customer|cliente|primary "
        u"company|organization name"},
    Synonyms{u"deal", u"contact",
        u"contact|contact person|primary contact|associated contact|contact "
        u"name|person|ansprechpartner|kontakt|contacto|contact principal|contact email"},
    Synonyms{u"deal", u"value",
        u"value|amount|deal value|deal "
        u"amount|betrag|wert|volumen|auftragswert|umsatz|summe|importe|monto|valor|montant|valeur|revenue|expected "
        u"revenue|opportunity amount|price|angebotswert|total"},
    Synonyms{u"deal", u"stage",
        u"stage|deal stage|phase|stufe|verkaufsphase|etapa|etape|sales stage|pipeline stage|status phase|opportunity "
        u"stage|fase"},
    Synonyms{u"deal", u"pipeline", u"pipeline|sales pipeline|vertriebspipeline|deal pipeline|embudo"},
    Synonyms{u"deal", u"probability",
        u"probability|probability %|wahrscheinlichkeit|chance %|win probability|probabilidad|probabilite|deal "
        u"probability|forecast probability|abschlusswahrscheinlichkeit"},
    Synonyms{u"deal", u"expected_close",
        u"expected close|expected close date|close date|closing date|abschlussdatum|erwarteter abschluss|geplanter "
        u"abschluss|fecha de cierre|fecha de cierre prevista|date de cloture|"
        u"date de cloture prevue|expected closing|forecast close date|abschluss"},
    Synonyms{u"deal", u"closed_on",
        u"closed on|closed date|actual close date|won time|lost time|deal closed on|abgeschlossen am|tatsachlicher "
        u"abschluss|date closed|cerrado el"},
    Synonyms{u"deal", u"status", u"status|deal status|state|estado|statut|ergebnis"},
    Synonyms{u"deal", u"lost_reason",
        u"lost reason|closed lost reason|loss reason|verlustgrund|grund|motivo de perdida|raison de la perte|reason "
        u"lost|ablehnungsgrund"},
    Synonyms{u"deal", u"priority", u"priority|prioritat|temperature|prioridad|priorite|deal priority|rating"},
    Synonyms{u"deal", u"next_action",
        u"next action|next step|nachster schritt|nachste aktion|proximo paso|prochaine etape|next activity"},
    Synonyms{u"deal", u"next_action_date",
        u"next action date|next step date|next activity date|wiedervorlage|nachster termin|follow up date"},
    Synonyms{u"deal", u"campaign", u"campaign|primary campaign source|kampagne|campana|campagne"},
    Synonyms{u"deal", u"competitors",
        u"competitors|competitor|main competitor|main competitor s|wettbewerber|mitbewerber|competidores|concurrents"},
    Synonyms{u"activity", u"kind", u"kind|type|activity type|art|typ|tipo|type d activite|aktivitatstyp|task type"},
    Synonyms{u"activity", u"subject", u"subject|title|betreff|asunto|objet|sujet|activity subject"},
    Synonyms{u"activity", u"body",
        u"body|text|note|notes|description|comments|inhalt|notiz|cuerpo|nota|contenu|full comments|message"},
    Synonyms{u"activity", u"at",
        u"at|date|time|activity date|datum|zeitpunkt|due date|done time|fecha|date de l "
        u"activite|start|wann|timestamp|date time"},
    Synonyms{u"activity", u"duration_seconds",
        u"duration seconds|call duration|call duration seconds|duration in seconds|duration|dauer sekunden"},
    Synonyms{u"activity", u"direction", u"direction|call type|richtung"},
    Synonyms{u"activity", u"outcome", u"outcome|result|call result|ergebnis|resultado|resultat"},
    Synonyms{u"*", u"contact",
        u"contact|contact person|contact name|person|who|name id|ansprechpartner|kontakt|contacto|associated "
        u"contact|contact email"},
    Synonyms{u"*", u"company",
        u"company|account|account name|organization|organisation|related "
        u"to|firma|unternehmen|empresa|entreprise|associated company|company name|kunde"},
    Synonyms{u"*", u"deal",
        u"deal|deal title|deal name|opportunity|opportunity name|verkaufschance|negocio|affaire|associated deal"},
    Synonyms{u"task", u"title",
        u"title|subject|task|name|betreff|titel|aufgabe|asunto|tarea|objet|tache|task name|to do|what"},
    Synonyms{u"task", u"description", u"description|notes|note|comments|body|beschreibung|notiz|details|descripcion"},
    Synonyms{u"task", u"status", u"status|state|done|erledigt|estado|statut|completed"},
    Synonyms{u"task", u"priority", u"priority|prioritat|wichtigkeit|prioridad|priorite|importance"},
    Synonyms{u"task", u"category", u"category|kategorie|type|task type|art|tipo"},
    Synonyms{u"task", u"due_date",
        u"due date|due|deadline|fallig|fallig am|falligkeit|falligkeitsdatum|fecha de "
        u"vencimiento|vencimiento|echeance|date d echeance|bis|activity date|when"},
    Synonyms{u"task", u"due_time", u"due time|time|uhrzeit|hora|heure"},
    Synonyms{u"task", u"assignee",
        u"assignee|assigned to|owner|zugewiesen an|zustandig|verantwortlich|asignado a|responsable|assigne a|task "
        u"owner|who"},
    Synonyms{u"product", u"name",
        u"name|product|product "
        u"name|produkt|produktname|artikel|artikelname|bezeichnung|producto|nombre|produit|nom|item|artikelbezeichnung|"
        u"title"},
    Synonyms{u"product", u"sku",
        u"sku|product code|code|article number|artikelnummer|artikelnr|art nr|item "
        u"number|referencia|reference|codigo|part number|produktnummer|product id|bestellnummer"},
    Synonyms{u"product", u"description", u"description|beschreibung|descripcion|details|langtext|product description"},
    Synonyms{u"product", u"unit", u"unit|einheit|unidad|unite|me|mengeneinheit|unit of measure"},
    Synonyms{u"product", u"unit_price",
        u"unit price|price|preis|einzelpreis|listenpreis|list price|precio|precio unitario|prix|prix "
        u"unitaire|vk|verkaufspreis|nettopreis|net price|standard price"},
    Synonyms{u"product", u"unit_price:currency", u"currency|wahrung|moneda|devise|price currency"},
    Synonyms{
        u"product", u"tax_rate", u"tax rate|tax|vat|vat rate|mwst|mwst satz|ust|steuersatz|steuer|iva|tva|impuesto"},
    Synonyms{u"product", u"active", u"active|is active|aktiv|activo|actif|enabled"},
    Synonyms{u"user", u"name", u"name|full name|user|user name|display name|benutzer|mitarbeiter|nombre|nom"},
};

const QHash<QString, QString> &index()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> built;
        for (const Synonyms &row : table) {
            for (const QString &name : QString::fromUtf16(row.names).split(u'|', Qt::SkipEmptyParts)) {
                const QString key = QString::fromUtf16(row.entity) + u'/' + name;
                if (!built.contains(key))
                    built.insert(key, QString::fromUtf16(row.target));
            }
        }
        return built;
    }();
    return known;
}

} // namespace

QString knownTarget(const QString &entity, const QString &foldedHeader)
{
    const QString own = index().value(entity + u'/' + foldedHeader);
    return own.isEmpty() ? index().value(u"*/"_s + foldedHeader) : own;
}

QStringList namesOfTarget(const QString &entity, const QString &target)
{
    QStringList names;
    for (const Synonyms &row : table) {
        const QStringView of(row.entity);
        if ((of == entity || of == u"*") && target == QStringView(row.target))
            names += QString::fromUtf16(row.names).split(u'|', Qt::SkipEmptyParts);
    }
    return names;
}

} // namespace satchel::exchange
