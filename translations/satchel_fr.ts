<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DocumentLexicon</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>average %1 %2</source>
        <translation>moyenne %1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>satchel::LocaleText</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>satchel::Reason</name>
    <message>
        <source>the file does not exist</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the image is %1 in size; at most %2 can be printed</source>
        <translation>l’image pèse %1&#x202f;; %2 au plus peuvent être imprimés</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>l’image est trop volumineuse</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, which is too many to print</source>
        <translation>l’image compte %1 × %2 pixels, c’est trop pour l’impression</translation>
    </message>
    <message>
        <source>the PDF cannot be written</source>
        <translation>impossible d’écrire le PDF</translation>
    </message>
    <message>
        <source>the quote &quot;%1&quot; is in the trash</source>
        <translation>le devis «&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; here</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; write it like #2352C4</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#x202f;; une couleur s’écrit #2352C4</translation>
    </message>
    <message>
        <source>write a pair as label | value</source>
        <translation>une paire s’écrit libellé | valeur</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>il n’y a pas de champ {%1}</translation>
    </message>
    <message>
        <source>a position is four numbers in millimetres: from the start, from the top, width, height</source>
        <translation>un emplacement se compose de quatre nombres en millimètres&#xa0;: depuis le début, depuis le haut, largeur, hauteur</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot;</source>
        <translation>il n’y a pas de mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no section [%1]; there are %2</source>
        <translation>il n’y a pas de section [%1]&#x202f;; sections possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>a box needs a position: at = start top width height</source>
        <translation>un cadre doit avoir un emplacement&#xa0;: at = début haut largeur hauteur</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas de modèle «&#xa0;%1&#xa0;»&#x202f;; modèles disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>write a section [like this]</source>
        <translation>une section s’écrit [comme ceci]</translation>
    </message>
    <message>
        <source>write a field as name = value</source>
        <translation>un champ s’écrit nom = valeur</translation>
    </message>
    <message>
        <source>this field comes before the first section</source>
        <translation>ce champ se trouve avant la première section</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range</source>
        <translation>«&#xa0;%1&#xa0;» est hors limites</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>division par zéro</translation>
    </message>
    <message>
        <source>the result is out of range</source>
        <translation>le résultat est hors limites</translation>
    </message>
    <message>
        <source>%1 is not a reference</source>
        <translation>%1 n’est pas une référence</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>ce texte n’a pas de guillemet fermant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici</translation>
    </message>
    <message>
        <source>the filter is nested too deep</source>
        <translation>le filtre comporte trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>il manque une parenthèse fermante</translation>
    </message>
    <message>
        <source>after &quot;is&quot; comes &quot;empty&quot; or &quot;not empty&quot;</source>
        <translation>«&#xa0;is&#xa0;» doit être suivi de «&#xa0;empty&#xa0;» ou de «&#xa0;not empty&#xa0;»</translation>
    </message>
    <message>
        <source>an operator is missing (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</source>
        <translation>il manque un opérateur (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a field name is missing</source>
        <translation>il manque un nom de champ</translation>
    </message>
    <message>
        <source>after &quot;in&quot; comes a list in parentheses</source>
        <translation>«&#xa0;in&#xa0;» doit être suivi d’une liste entre parenthèses</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 n’est pas une date</translation>
    </message>
    <message>
        <source>%1 does not refer to a user</source>
        <translation>%1 ne désigne pas un utilisateur</translation>
    </message>
    <message>
        <source>%1 is not a yes-or-no field</source>
        <translation>%1 n’est pas un champ oui/non</translation>
    </message>
    <message>
        <source>%1 is compared with true or false</source>
        <translation>%1 se compare à true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 8601 time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure ISO 8601</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no offset from UTC, so the point in time is unclear</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas de décalage UTC et ne désigne donc aucun instant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 4217 currency</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise ISO 4217</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 et %2 ne peuvent pas être additionnés</translation>
    </message>
    <message>
        <source>the sum is out of range</source>
        <translation>la somme est hors limites</translation>
    </message>
    <message>
        <source>a rate must be greater than 0</source>
        <translation>un taux doit être supérieur à 0</translation>
    </message>
    <message>
        <source>the amount is too large to be stored exactly</source>
        <translation>le montant est trop élevé pour être conservé exactement</translation>
    </message>
    <message>
        <source>a discount is at most 100 %</source>
        <translation>une remise est de 100&#xa0;% au plus</translation>
    </message>
    <message>
        <source>a tax rate is between 0 and 100 %</source>
        <translation>un taux de TVA est compris entre 0 et 100&#xa0;%</translation>
    </message>
    <message>
        <source>this tax category has no tax, so its rate is 0</source>
        <translation>cette catégorie de TVA est sans TVA&#xa0;: son taux est donc 0</translation>
    </message>
    <message>
        <source>the shares do not add up to the whole</source>
        <translation>la somme des parts ne donne pas le total</translation>
    </message>
    <message>
        <source>the quote is in %1, this price is in %2</source>
        <translation>le devis est en %1, ce prix est en %2</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be changed; create a new version instead</source>
        <translation>%1 a été envoyé et ne peut plus être modifié&#x202f;; créez plutôt une nouvelle version</translation>
    </message>
    <message>
        <source>quote %1, version %2 already exists</source>
        <translation>il existe déjà un devis %1, version %2</translation>
    </message>
    <message>
        <source>the product &quot;%1&quot; is in the trash</source>
        <translation>le produit «&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>a quote can&apos;t change from %1 to %2</source>
        <translation>un devis ne peut pas passer de %1 à %2</translation>
    </message>
    <message>
        <source>the value is not of type %1</source>
        <translation>la valeur n’est pas du type %1</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>le texte contient un caractère NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>le texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1 attendu, %2 reçu</translation>
    </message>
    <message>
        <source>money is written {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>un montant s’écrit {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>expected texts in the array</source>
        <translation>le tableau doit contenir des textes</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 15:00</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure comme 15:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record id</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de fiche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de champ</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>le fichier n’a pas de colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a %1 has no field &quot;%2&quot;</source>
        <translation>une fiche %1 n’a pas de champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix de %2</translation>
    </message>
    <message>
        <source>not in the mapping</source>
        <translation>absent de la correspondance</translation>
    </message>
    <message>
        <source>the decimal separator is &quot;.&quot; or &quot;,&quot;</source>
        <translation>le séparateur décimal est «&#xa0;.&#xa0;» ou «&#xa0;,&#xa0;»</translation>
    </message>
    <message>
        <source>the mapping cannot be opened: %1</source>
        <translation>impossible d’ouvrir la correspondance&#xa0;: %1</translation>
    </message>
    <message>
        <source>the mapping is not a JSON object: %1</source>
        <translation>la correspondance n’est pas un objet JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>line %1 above the table is ignored</source>
        <translation>la ligne %1 au-dessus du tableau est ignorée</translation>
    </message>
    <message>
        <source>lines %1 to %2 above the table are ignored</source>
        <translation>les lignes %1 à %2 au-dessus du tableau sont ignorées</translation>
    </message>
    <message>
        <source>unknown encoding: %1</source>
        <translation>encodage inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file contains no rows</source>
        <translation>le fichier ne contient aucune ligne</translation>
    </message>
    <message>
        <source>a quotation mark is not closed in this row</source>
        <translation>un guillemet est ouvert mais pas fermé dans cette ligne</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark, so it is unclear where the cell ends</source>
        <translation>du texte suit un guillemet fermant&#xa0;: la fin de la cellule est incertaine</translation>
    </message>
    <message>
        <source>the row has %1 cells, the table has %2 columns</source>
        <translation>la ligne a %1 cellules, le tableau a %2 colonnes</translation>
    </message>
    <message>
        <source>the row belongs to another table, which starts in line %1</source>
        <translation>la ligne appartient à un autre tableau, qui commence à la ligne %1</translation>
    </message>
    <message>
        <source>a single cell after a gap looks like a title or a remark, not like a record</source>
        <translation>une cellule isolée après un vide ressemble à un titre ou à une remarque, pas à une fiche</translation>
    </message>
    <message>
        <source>the cells seem to be shifted by one column</source>
        <translation>les cellules semblent décalées d’une colonne</translation>
    </message>
    <message>
        <source>the row contains a NUL byte</source>
        <translation>la ligne contient un octet NUL</translation>
    </message>
    <message>
        <source>the row contains bytes that are not UTF-8</source>
        <translation>la ligne contient des octets qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>impossible d’ouvrir le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>this is not a text file: its first bytes are binary data</source>
        <translation>ce n’est pas un fichier texte&#xa0;: il commence par des données binaires</translation>
    </message>
    <message>
        <source>reading stopped: %1</source>
        <translation>la lecture s’est arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>l’export a été interrompu</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was imported</source>
        <translation>l’import a été interrompu&#x202f;; rien n’a été importé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of skip, update and create</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni skip, ni update, ni create</translation>
    </message>
    <message>
        <source>no column of the file is matched with a field of a %1</source>
        <translation>aucune colonne du fichier n’est associée à un champ d’une fiche %1</translation>
    </message>
    <message>
        <source>no column is matched with &quot;%1&quot;, which every %2 needs</source>
        <translation>aucune colonne n’est associée à «&#xa0;%1&#xa0;», obligatoire pour toute fiche %2</translation>
    </message>
    <message>
        <source>a %1 needs a name, an e-mail address or a phone number</source>
        <translation>une fiche %1 doit avoir un nom, une adresse e-mail ou un numéro de téléphone</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>la fiche %1 «&#xa0;%2&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>en-tête connu</translation>
    </message>
    <message>
        <source>words match</source>
        <translation>les mots correspondent</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>les valeurs correspondent</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>values do not fit</source>
        <translation>les valeurs ne conviennent pas</translation>
    </message>
    <message>
        <source>%1 % of the values fit</source>
        <translation>%1&#xa0;% des valeurs conviennent</translation>
    </message>
    <message>
        <source>unclear whether the day or the month comes first</source>
        <translation>ordre jour/mois incertain</translation>
    </message>
    <message>
        <source>day first, by %1 values</source>
        <translation>jour en premier, d’après %1 valeurs</translation>
    </message>
    <message>
        <source>leading zeros kept</source>
        <translation>zéros initiaux conservés</translation>
    </message>
    <message>
        <source>no such field in Satchel</source>
        <translation>aucun champ de ce nom dans Satchel</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>files of type %1 cannot be exported</source>
        <translation>les fichiers de type %1 ne peuvent pas être exportés</translation>
    </message>
    <message>
        <source>binary workbooks (XLSB) are not read: save the file as XLSX</source>
        <translation>les classeurs binaires (XLSB) ne peuvent pas être lus&#xa0;: enregistrez le fichier au format XLSX</translation>
    </message>
    <message>
        <source>this is a zip file, but not a spreadsheet</source>
        <translation>c’est un fichier zip, mais pas un classeur</translation>
    </message>
    <message>
        <source>this looks like a total or a remark below the table, not like a record</source>
        <translation>cela ressemble à un total ou à une remarque sous le tableau, pas à une fiche</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is empty</source>
        <translation>la feuille «&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>the file is cut off: its table of contents is missing</source>
        <translation>le fichier est tronqué&#xa0;: sa table des matières manque</translation>
    </message>
    <message>
        <source>the file would unpack to %1 MB, which is too large</source>
        <translation>le fichier décompressé ferait %1&#xa0;Mo, c’est trop</translation>
    </message>
    <message>
        <source>a list of objects is expected here</source>
        <translation>une liste d’objets est attendue ici</translation>
    </message>
    <message>
        <source>the file ends inside this object</source>
        <translation>le fichier se termine au milieu de cet objet</translation>
    </message>
    <message>
        <source>not JSON at line %1: %2</source>
        <translation>JSON non valide à la ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this element is not an object</source>
        <translation>cet élément n’est pas un objet</translation>
    </message>
    <message>
        <source>the file contains no objects</source>
        <translation>le fichier ne contient aucun objet</translation>
    </message>
    <message>
        <source>no element is a complete object</source>
        <translation>aucun des éléments n’est un objet complet</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>le XML est incorrect&#xa0;: %1</translation>
    </message>
    <message>
        <source>the document declares entities, which are not allowed</source>
        <translation>le document déclare des entités, ce qui est refusé</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>des éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>no element of the document looks like a record</source>
        <translation>aucun élément du document ne ressemble à une fiche</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be a thousand or a fraction: choose the decimal separator of the file</source>
        <translation>«&#xa0;%1&#xa0;» peut indiquer un millier ou une décimale&#xa0;: précisez le séparateur décimal du fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with &quot;%2&quot; as its decimal separator</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre avec «&#xa0;%2&#xa0;» comme séparateur décimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de devise</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date with a time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec heure</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two dates: choose whether the day or the month comes first</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux dates&#xa0;: précisez si le jour ou le mois vient en premier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>a reference cannot be read from a cell</source>
        <translation>une référence ne peut pas être lue dans une cellule</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>la carte n’a pas de END:VCARD</translation>
    </message>
    <message>
        <source>the file contains no vCards</source>
        <translation>le fichier ne contient aucune vCard</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>il n’y a plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>impossible d’écrire le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>only contacts can be exported as vCards</source>
        <translation>seuls les contacts peuvent être exportés en vCard</translation>
    </message>
    <message>
        <source>the workbook cannot be created</source>
        <translation>impossible de créer le classeur</translation>
    </message>
    <message>
        <source>the sheet cannot be created</source>
        <translation>impossible de créer la feuille</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>interrompu par l’utilisateur</translation>
    </message>
    <message>
        <source>this lead is already converted</source>
        <translation>cette piste est déjà convertie</translation>
    </message>
    <message>
        <source>there is no quote</source>
        <translation>il n’y a pas de devis</translation>
    </message>
    <message>
        <source>the amounts must be above 0 and ascend</source>
        <translation>les montants doivent être supérieurs à 0 et croissants</translation>
    </message>
    <message>
        <source>1 to 30 amounts are needed, as in 1000,5000,10000</source>
        <translation>il faut de 1 à 30 montants, par exemple 1000,5000,10000</translation>
    </message>
    <message>
        <source>this report has no such option; it has %1</source>
        <translation>ce rapport n’a pas cette option&#x202f;; options possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed</source>
        <translation>un nombre de 0 à 100 est attendu</translation>
    </message>
    <message>
        <source>a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30</source>
        <translation>une période est l’une de %1 ou FROM..TO, par exemple 2026-01-01..2026-06-30</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>la période se termine avant de commencer</translation>
    </message>
    <message>
        <source>this store is open read-only</source>
        <translation>cette base est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>another import is writing to this store</source>
        <translation>un autre import est en train d’écrire dans cette base</translation>
    </message>
    <message>
        <source>an unknown kind of edit</source>
        <translation>type de modification inconnu</translation>
    </message>
    <message>
        <source>this field is set by Satchel itself</source>
        <translation>ce champ est défini par Satchel</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>la fiche %1&#xa0;%2 n’existe pas</translation>
    </message>
    <message>
        <source>the %1 %2 already exists</source>
        <translation>la fiche %1&#xa0;%2 existe déjà</translation>
    </message>
    <message>
        <source>a %1 needs a value here</source>
        <translation>une fiche %1 doit avoir une valeur ici</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in the trash</source>
        <translation>la fiche %1 «&#xa0;%2&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>it has changed in the meantime</source>
        <translation>la valeur a été modifiée entre-temps</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>a statement is used twice at the same time: </source>
        <translation>une instruction est utilisée deux fois en même temps&#xa0;: </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>un champ doit avoir un nom</translation>
    </message>
    <message>
        <source>a choice field needs at least one choice</source>
        <translation>un champ de choix doit avoir au moins un choix</translation>
    </message>
    <message>
        <source>a removed field with this name has a different type; choose another name</source>
        <translation>un champ supprimé de ce nom est d’un autre type&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is no such custom field</source>
        <translation>ce champ personnalisé n’existe pas</translation>
    </message>
    <message>
        <source>the amounts are too large to be added up</source>
        <translation>les montants sont trop élevés pour être additionnés</translation>
    </message>
    <message>
        <source>the migration cannot be read</source>
        <translation>impossible de lire la migration</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel (schema %1, this program knows %2)</source>
        <translation>cette base provient d’une version plus récente de Satchel (schéma %1, ce programme connaît le schéma %2)</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>une colonne doit avoir un nom</translation>
    </message>
    <message>
        <source>an unknown kind of filter</source>
        <translation>type de filtre inconnu</translation>
    </message>
    <message>
        <source>there is no such quote</source>
        <translation>ce devis n’existe pas</translation>
    </message>
    <message>
        <source>there is no quote &quot;%1&quot;</source>
        <translation>le devis «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>the quote is already %1</source>
        <translation>le devis a déjà le statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this file is not a Satchel store</source>
        <translation>ce fichier n’est pas une base Satchel</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel</source>
        <translation>cette base provient d’une version plus récente de Satchel</translation>
    </message>
    <message>
        <source>the list is no longer needed</source>
        <translation>la liste n’est plus nécessaire</translation>
    </message>
    <message>
        <source>the file&apos;s content is not in this store</source>
        <translation>le contenu du fichier n’est pas dans cette base</translation>
    </message>
    <message>
        <source>the field was not added</source>
        <translation>le champ n’a pas été ajouté</translation>
    </message>
    <message>
        <source>there is no conflict with this number</source>
        <translation>aucun conflit ne porte ce numéro</translation>
    </message>
    <message>
        <source>there is no connection with this name</source>
        <translation>aucune connexion ne porte ce nom</translation>
    </message>
    <message>
        <source>the connection no longer exists</source>
        <translation>la connexion n’existe plus</translation>
    </message>
    <message>
        <source>a connection needs a name</source>
        <translation>une connexion doit avoir un nom</translation>
    </message>
    <message>
        <source>a connection with this name already exists</source>
        <translation>une connexion porte déjà ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of its values</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des valeurs possibles</translation>
    </message>
    <message>
        <source>a field is named by a text</source>
        <translation>un champ est désigné par un texte</translation>
    </message>
    <message>
        <source>there is no pair with this number</source>
        <translation>aucune paire ne porte ce numéro</translation>
    </message>
    <message>
        <source>these two are linked already</source>
        <translation>ces deux fiches sont déjà liées</translation>
    </message>
    <message>
        <source>the sync was only partly rolled back</source>
        <translation>la synchronisation n’a été annulée qu’en partie</translation>
    </message>
    <message>
        <source>there is no change set %1</source>
        <translation>l’ensemble de modifications %1 n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already undone</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été annulé</translation>
    </message>
    <message>
        <source>the account does not say which one it is</source>
        <translation>le compte ne s’identifie pas</translation>
    </message>
    <message>
        <source>the manifest does not say how to ask for the account</source>
        <translation>le manifeste n’indique pas comment demander le compte</translation>
    </message>
    <message>
        <source>the row has no usable id or version</source>
        <translation>la ligne n’a pas d’identifiant ou de version utilisable</translation>
    </message>
    <message>
        <source>the response has no rows</source>
        <translation>la réponse ne contient aucune ligne</translation>
    </message>
    <message>
        <source>a deleted row has no usable id</source>
        <translation>une ligne supprimée n’a pas d’identifiant utilisable</translation>
    </message>
    <message>
        <source>a stage has no id or no process</source>
        <translation>une étape n’a pas d’identifiant ou de processus</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>le tableau n’a pas de colonnes</translation>
    </message>
    <message>
        <source>it cannot refer to %1</source>
        <translation>cette valeur ne peut pas renvoyer à %1</translation>
    </message>
    <message>
        <source>the organisation has no currency %1</source>
        <translation>l’organisation n’a pas la devise %1</translation>
    </message>
    <message>
        <source>an owner has no id</source>
        <translation>un propriétaire n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>endless paging: the owners never end</source>
        <translation>pagination sans fin&#xa0;: la liste des propriétaires ne se termine jamais</translation>
    </message>
    <message>
        <source>the response has no results</source>
        <translation>la réponse ne contient aucun résultat</translation>
    </message>
    <message>
        <source>a pipeline has no id</source>
        <translation>un pipeline n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a stage has no id</source>
        <translation>une étape n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>endless paging: the page after &quot;%1&quot; is &quot;%2&quot;</source>
        <translation>pagination sans fin&#xa0;: la page après «&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>endless paging: no record after %1 in the next page</source>
        <translation>pagination sans fin&#xa0;: aucune fiche après %1 dans la page suivante</translation>
    </message>
    <message>
        <source>endless paging: the archive never ends</source>
        <translation>pagination sans fin&#xa0;: l’archive ne se termine jamais</translation>
    </message>
    <message>
        <source>a past value of %1 has no time</source>
        <translation>une ancienne valeur de %1 n’a pas d’heure</translation>
    </message>
    <message>
        <source>a link has no id</source>
        <translation>un lien n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>endless paging: the links of a record never end</source>
        <translation>pagination sans fin&#xa0;: les liens d’une fiche ne se terminent jamais</translation>
    </message>
    <message>
        <source>a link has no record it starts from</source>
        <translation>un lien n’a pas de fiche de départ</translation>
    </message>
    <message>
        <source>the row has no usable id</source>
        <translation>la ligne n’a pas d’identifiant utilisable</translation>
    </message>
    <message>
        <source>the record %1 has no properties</source>
        <translation>la fiche %1 n’a pas de propriétés</translation>
    </message>
    <message>
        <source>the record %1 does not say when it was changed</source>
        <translation>la fiche %1 n’indique pas quand elle a été modifiée</translation>
    </message>
    <message>
        <source>the response is missing %1 of %2 records</source>
        <translation>il manque %1 fiches sur %2 dans la réponse</translation>
    </message>
    <message>
        <source>%1 are managed in HubSpot and read-only here</source>
        <translation>%1&#xa0;: données gérées dans HubSpot, seulement lues ici</translation>
    </message>
    <message>
        <source>the response redirects to another host: %1</source>
        <translation>la réponse mène à un autre hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>the response is not valid JSON: %1 at byte %2</source>
        <translation>la réponse n’est pas un JSON valide&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>there is no connector &quot;%1&quot;</source>
        <translation>le connecteur «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>part of the response is invalid</source>
        <translation>une partie de la réponse n’est pas valide</translation>
    </message>
    <message>
        <source>the end of the response is missing</source>
        <translation>la fin de la réponse manque</translation>
    </message>
    <message>
        <source>part of the response is cut off</source>
        <translation>une partie de la réponse est tronquée</translation>
    </message>
    <message>
        <source>endless paging: nothing after %1 in the next page</source>
        <translation>pagination sans fin&#xa0;: rien après %1 dans la page suivante</translation>
    </message>
    <message>
        <source>the response contains only some of %1 records</source>
        <translation>la réponse ne contient qu’une partie de %1 fiches</translation>
    </message>
    <message>
        <source>%1 are managed in Salesforce and read-only here</source>
        <translation>%1&#xa0;: données gérées dans Salesforce, seulement lues ici</translation>
    </message>
    <message>
        <source>the response has no records</source>
        <translation>la réponse ne contient aucune fiche</translation>
    </message>
    <message>
        <source>the response has neither a next page nor a position for the next sync</source>
        <translation>la réponse n’indique ni page suivante ni position pour la prochaine synchronisation</translation>
    </message>
    <message>
        <source>endless paging: the list returns to %1</source>
        <translation>pagination sans fin&#xa0;: la liste revient à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices in Satchel</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix de Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains the character that separates entries in the other system</source>
        <translation>«&#xa0;%1&#xa0;» contient le caractère qui sépare les entrées dans l’autre système</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a keyword of a mapping</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot-clé de correspondance</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of Satchel fields</source>
        <translation>«&#xa0;%1&#xa0;» demande un autre nombre de champs Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of remote fields</source>
        <translation>«&#xa0;%1&#xa0;» demande un autre nombre de champs distants</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a field of type %2</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à un champ de type %2</translation>
    </message>
    <message>
        <source>the remote value is not a text</source>
        <translation>la valeur distante n’est pas un texte</translation>
    </message>
    <message>
        <source>the remote value is neither a text nor a number</source>
        <translation>la valeur distante n’est ni un texte ni un nombre</translation>
    </message>
    <message>
        <source>the sync was stopped</source>
        <translation>la synchronisation a été interrompue</translation>
    </message>
    <message>
        <source>%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent</source>
        <translation>%1 fiches semblent identiques ici et dans %2, %3 n’existent que dans l’autre système et %4 qu’ici. Rien n’a été lié ni envoyé</translation>
    </message>
    <message>
        <source>the remote value is not a link to a record</source>
        <translation>la valeur distante n’est pas un lien vers une fiche</translation>
    </message>
    <message>
        <source>the response lacks &quot;%1&quot;</source>
        <translation>il manque «&#xa0;%1&#xa0;» dans la réponse</translation>
    </message>
    <message>
        <source>%1 has more digits than the other system accepts</source>
        <translation>%1 a plus de chiffres que l’autre système n’en accepte</translation>
    </message>
    <message>
        <source>the remote value is not a number</source>
        <translation>la valeur distante n’est pas un nombre</translation>
    </message>
    <message>
        <source>the amount has no currency, and the currency of the account is unknown</source>
        <translation>le montant n’indique pas de devise, et celle du compte est inconnue</translation>
    </message>
    <message>
        <source>the other system stores this amount in the currency of the account, but it is in %1</source>
        <translation>l’autre système conserve ce montant dans la devise du compte, mais il est en %1</translation>
    </message>
    <message>
        <source>the remote value is neither true nor false</source>
        <translation>la valeur distante n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>%1 reports that the record does not exist</source>
        <translation>%1 indique que la fiche n’existe pas</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are missing from %4. Nothing was deleted here</source>
        <translation>%1 fiches %3 sur %2 manquent dans %4. Rien n’a été supprimé ici</translation>
    </message>
    <message>
        <source>%1 needs a value here</source>
        <translation>%1 exige une valeur ici</translation>
    </message>
    <message>
        <source>the response has %1 results for %2 changes</source>
        <translation>la réponse contient %1 résultats pour %2 modifications</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>limite de requêtes atteinte</translation>
    </message>
    <message>
        <source>cancelled while waiting for the rate limit</source>
        <translation>annulé pendant l’attente de la limite de requêtes</translation>
    </message>
    <message>
        <source>will be read again with the next sync</source>
        <translation>sera relue à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>an earlier change is still unanswered; Satchel checks it with the next sync</source>
        <translation>une modification précédente est encore sans réponse&#x202f;; Satchel la vérifiera à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>it is a duplicate of &quot;%1&quot;: merge or delete one of them in the other system</source>
        <translation>c’est un doublon de «&#xa0;%1&#xa0;»&#xa0;: fusionnez-les ou supprimez-en une dans l’autre système</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant</translation>
    </message>
    <message>
        <source>expected a point in time</source>
        <translation>un instant est attendu</translation>
    </message>
    <message>
        <source>one side deleted the record: choose mine or theirs</source>
        <translation>l’un des côtés a supprimé la fiche&#xa0;: choisissez votre valeur ou la valeur distante</translation>
    </message>
    <message>
        <source>cancelled while waiting to retry</source>
        <translation>annulé pendant l’attente d’une nouvelle tentative</translation>
    </message>
    <message>
        <source>this is account %1, but the records here belong to account %2</source>
        <translation>c’est le compte %1, mais les fiches ici appartiennent au compte %2</translation>
    </message>
    <message>
        <source>the time is outside the supported range</source>
        <translation>l’heure est hors de la plage prise en charge</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected</source>
        <translation>«&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire</translation>
    </message>
    <message>
        <source>this connection has no open question</source>
        <translation>cette connexion ne pose aucune question</translation>
    </message>
    <message>
        <source>the address must start with https:// and include a host name</source>
        <translation>l’adresse doit commencer par https:// et indiquer un hôte</translation>
    </message>
    <message>
        <source>a connection needs a token or a client id</source>
        <translation>une connexion doit avoir un jeton ou un ID client</translation>
    </message>
    <message>
        <source>%1 has no tokens: sign in instead</source>
        <translation>%1 n’a pas de jetons&#xa0;: identifiez-vous plutôt</translation>
    </message>
    <message>
        <source>%1 accepts only a token</source>
        <translation>%1 n’accepte qu’un jeton</translation>
    </message>
    <message>
        <source>this connection works with a sign-in, not with a token</source>
        <translation>cette connexion fonctionne par identification, pas par jeton</translation>
    </message>
    <message>
        <source>another Satchel is syncing this connection</source>
        <translation>un autre Satchel est en train de synchroniser cette connexion</translation>
    </message>
    <message>
        <source>the lock file cannot be written</source>
        <translation>impossible d’écrire le fichier de verrouillage</translation>
    </message>
    <message>
        <source>this connection works with a token, not with a sign-in</source>
        <translation>cette connexion fonctionne par jeton, pas par identification</translation>
    </message>
    <message>
        <source>there is no connector with this name; available: %1</source>
        <translation>aucun connecteur ne porte ce nom&#x202f;; connecteurs disponibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>the other system returned an address that does not belong to it</source>
        <translation>l’autre système a indiqué une adresse qui n’est pas la sienne</translation>
    </message>
    <message>
        <source>the sign-in server returned an unsafe address</source>
        <translation>le serveur d’identification a indiqué une adresse qui n’est pas sûre</translation>
    </message>
    <message>
        <source>only https addresses are used</source>
        <translation>seules les adresses https sont utilisées</translation>
    </message>
    <message>
        <source>the address redirects in a loop</source>
        <translation>l’adresse redirige en boucle</translation>
    </message>
    <message>
        <source>the sign-in timed out</source>
        <translation>le délai d’identification est dépassé</translation>
    </message>
    <message>
        <source>cancelled while waiting for the keychain</source>
        <translation>annulé pendant l’attente du trousseau</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>cette entrée n’existe pas</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry is damaged</source>
        <translation>l’entrée du trousseau est endommagée</translation>
    </message>
    <message>
        <source>a part of the keychain&apos;s entry is missing</source>
        <translation>une partie de l’entrée du trousseau manque</translation>
    </message>
    <message>
        <source>the sign-in server returned no token</source>
        <translation>la réponse du serveur d’identification ne contient pas de jeton</translation>
    </message>
    <message>
        <source>another process is renewing the sign-in</source>
        <translation>un autre processus renouvelle l’identification</translation>
    </message>
    <message>
        <source>cancelled while another process renews the sign-in</source>
        <translation>annulé pendant qu’un autre processus renouvelle l’identification</translation>
    </message>
    <message>
        <source>the registry cannot be written</source>
        <translation>impossible d’écrire dans le registre</translation>
    </message>
    <message>
        <source>you can only change this in the system&apos;s settings</source>
        <translation>cela ne peut être modifié que dans les paramètres du système</translation>
    </message>
    <message>
        <source>the e-mail program could not be started</source>
        <translation>impossible de démarrer l’application de messagerie</translation>
    </message>
    <message>
        <source>this system has no e-mail program that can be started (xdg-email)</source>
        <translation>ce système n’a aucune application de messagerie pouvant être démarrée (xdg-email)</translation>
    </message>
    <message>
        <source>the picture %1 is not in the store; insert it from a file</source>
        <translation>l’image %1 n’est pas conservée dans la base&#x202f;; insérez-la depuis un fichier</translation>
    </message>
    <message>
        <source>a picture is no longer in the store</source>
        <translation>une image n’est plus dans la base</translation>
    </message>
    <message>
        <source>only the first %1 pictures are printed</source>
        <translation>seules les %1 premières images sont imprimées</translation>
    </message>
    <message>
        <source>the quote is in the trash</source>
        <translation>le devis est dans la corbeille</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloc %1</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <comment>number, heading</comment>
        <translation>Bloc %1, %2</translation>
    </message>
    <message>
        <source>the proposal &quot;%1&quot; is in the trash</source>
        <translation>la proposition «&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>aucune valeur pour {%1}</translation>
    </message>
    <message>
        <source>No quote is chosen for this proposal, so no prices are printed here.</source>
        <translation>Aucun devis n’est choisi pour cette proposition&#x202f;; aucun prix n’est donc imprimé ici.</translation>
    </message>
    <message>
        <source>before the first block there are only title, look and language</source>
        <translation>avant le premier bloc, seuls title, look et language sont admis</translation>
    </message>
    <message>
        <source>there is no block of the kind &quot;%1&quot;; there are %2</source>
        <translation>il n’y a pas de bloc de type «&#xa0;%1&#xa0;»&#x202f;; types possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>a template needs a title</source>
        <translation>un modèle doit avoir un titre</translation>
    </message>
    <message>
        <source>a template needs at least one block, which starts with # and its kind</source>
        <translation>un modèle doit contenir au moins un bloc, qui commence par # suivi de son type</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a plus de %Ln chiffre après la virgule</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a plus de %Ln chiffres après la virgule</numerusform>
        </translation>
    </message>
    <message>
        <source>this %1</source>
        <translation>ce document (%1)</translation>
    </message>
    <message>
        <source>a proposal can&apos;t change from %1 to %2</source>
        <translation>une proposition ne peut pas passer de %1 à %2</translation>
    </message>
    <message>
        <source>a template can&apos;t be sent; create a proposal from it</source>
        <translation>un modèle ne peut pas être envoyé&#x202f;; créez une proposition à partir de celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>valeur inconnue&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>valeurs inconnues&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>%Ln valeur convertie</numerusform>
            <numerusform>%Ln valeurs converties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>le fichier contient plus de %Ln partie</numerusform>
            <numerusform>le fichier contient plus de %Ln parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>une feuille contient au plus %Ln ligne&#xa0;: exportez en CSV</numerusform>
            <numerusform>une feuille contient au plus %Ln lignes&#xa0;: exportez en CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>le texte dépasse la limite de %Ln caractère d’une cellule&#xa0;: exportez en CSV ou en JSON</numerusform>
            <numerusform>le texte dépasse la limite de %Ln caractères d’une cellule&#xa0;: exportez en CSV ou en JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is already %1</source>
        <translation>la proposition a déjà le statut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>il n’y a pas d’image</translation>
    </message>
    <message>
        <source>a table cell can contain only text</source>
        <translation>une cellule de tableau ne peut contenir que du texte</translation>
    </message>
    <message>
        <source>%1 treats it as a duplicate of &quot;%2&quot;: merge the two here, or change the value they share</source>
        <translation>%1 la considère comme un doublon de «&#xa0;%2&#xa0;»&#xa0;: fusionnez les deux ici ou modifiez la valeur commune</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the other system</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas dans l’autre système</translation>
    </message>
    <message>
        <source>%1 does not let you create %2</source>
        <translation>%1 ne vous permet pas de créer %2</translation>
    </message>
    <message>
        <source>%1 does not let you change %2</source>
        <translation>%1 ne vous permet pas de modifier %2</translation>
    </message>
    <message>
        <source>%1 does not let you delete %2</source>
        <translation>%1 ne vous permet pas de supprimer %2</translation>
    </message>
    <message>
        <source>the record it refers to has not been received yet</source>
        <translation>la fiche à laquelle elle fait référence n’a pas encore été reçue</translation>
    </message>
    <message>
        <source>it returned status %1 after an attempt without a response</source>
        <translation>réponse avec le statut %1 après une tentative sans réponse</translation>
    </message>
    <message>
        <source>this image cannot be printed: the drawing is damaged, or refers to other files</source>
        <translation>cette image ne peut pas être imprimée&#xa0;: le dessin est endommagé ou renvoie à d’autres fichiers</translation>
    </message>
    <message>
        <source>this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP</source>
        <translation>cette image ne peut pas être utilisée&#xa0;: les formats acceptés sont PNG, JPEG, GIF, WebP et BMP</translation>
    </message>
    <message>
        <source>elements of %1 are nested more than %2 deep</source>
        <translation>les éléments de %1 sont imbriqués sur plus de %2 niveaux</translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>les fiches ont plus de %Ln nom de champ</numerusform>
            <numerusform>les fiches ont plus de %Ln noms de champ différents</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field with this name</source>
        <translation>aucun champ ne porte ce nom</translation>
    </message>
    <message>
        <source>the file with unsaved changes is damaged</source>
        <translation>le fichier des modifications non enregistrées est endommagé</translation>
    </message>
    <message>
        <source>the file with unsaved changes cannot be read</source>
        <translation>le fichier des modifications non enregistrées ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 (%2). If that computer no longer exists, delete the file</source>
        <translation>%1 (%2). Si cet ordinateur n’existe plus, supprimez le fichier</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>processus %1 sur %2</translation>
    </message>
    <message>
        <source>the response has no position for the next sync</source>
        <translation>la réponse n’indique pas de position pour la prochaine synchronisation</translation>
    </message>
    <message>
        <source>it returned status %1 when asked where to sign in</source>
        <translation>à la demande de l’adresse d’identification, réponse avec le statut %1</translation>
    </message>
    <message>
        <source>this address has no sign-in page: is it the address of your organisation?</source>
        <translation>cette adresse n’a pas de page d’identification&#xa0;: est-ce bien celle de votre organisation&#x202f;?</translation>
    </message>
    <message>
        <source>this address uses an unknown sign-in server: %1</source>
        <translation>cette adresse utilise un serveur d’identification inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>this address does not say which directory to sign in at</source>
        <translation>cette adresse n’indique pas dans quel annuaire s’identifier</translation>
    </message>
    <message>
        <source>this computer has no address %1</source>
        <translation>cet ordinateur n’a pas d’adresse %1</translation>
    </message>
    <message>
        <source>another program uses port %1 of %2</source>
        <translation>un autre programme utilise le port %1 de %2</translation>
    </message>
    <message>
        <source>cannot listen at %1: %2</source>
        <translation>impossible d’écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this is a link, in a folder that everybody may write to</source>
        <translation>c’est un lien, dans un dossier où tout le monde peut écrire</translation>
    </message>
    <message>
        <source>SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed</source>
        <translation>SQLite %1 peut endommager une base dans laquelle plusieurs programmes écrivent&#x202f;; la version 3.51.3 ou ultérieure est nécessaire</translation>
    </message>
    <message>
        <source>SQLite %1 was built without %2</source>
        <translation>SQLite %1 a été compilé sans %2</translation>
    </message>
    <message>
        <source>SQLite %1 was built for one thread only</source>
        <translation>SQLite %1 a été compilé pour un seul thread</translation>
    </message>
    <message>
        <source>the copy differs from the store</source>
        <translation>la copie ne correspond pas à la base</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>this file is not a database</source>
        <translation>ce fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is needed</source>
        <translation>un nombre entier de 0 à %1 est attendu</translation>
    </message>
    <message>
        <source>a choice is true or false</source>
        <translation>un choix est true ou false</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>un essai à blanc n’écrit rien</translation>
    </message>
    <message>
        <source>%1 did not accept this value and left the field empty</source>
        <translation>%1 n’a pas accepté cette valeur et a laissé le champ vide</translation>
    </message>
    <message>
        <source>%1 did not accept this value and kept &quot;%2&quot;</source>
        <translation>%1 n’a pas accepté cette valeur et a gardé «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>answer this question with yes or no</source>
        <translation>on répond à cette question par yes ou no</translation>
    </message>
    <message>
        <source>changes received from another system can&apos;t be undone here</source>
        <translation>les modifications reçues d’un autre système ne peuvent pas être annulées ici</translation>
    </message>
    <message>
        <source>a file with that name already exists</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a recurrence rule (RFC 5545)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un élément d’une règle de récurrence (RFC 5545)</translation>
    </message>
    <message>
        <source>a recurrence rule has %1 only once</source>
        <translation>une règle de récurrence ne contient %1 qu’une fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value of %2 in a recurrence rule</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur valide de %2 dans une règle de récurrence</translation>
    </message>
    <message>
        <source>a recurrence rule needs FREQ</source>
        <translation>une règle de récurrence doit contenir FREQ</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 in a recurrence rule</source>
        <translation>%1 ne peut pas être utilisé avec %2 dans une règle de récurrence</translation>
    </message>
    <message>
        <source>BYDAY with a number</source>
        <translation>BYDAY avec un nombre</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part in a recurrence rule</source>
        <translation>BYSETPOS exige un autre élément BY dans une règle de récurrence</translation>
    </message>
    <message>
        <source>UNTIL must be a date, as the start is</source>
        <translation>UNTIL doit être une date, comme le début</translation>
    </message>
    <message>
        <source>UNTIL must be a date and time in UTC, because the start has a time</source>
        <translation>UNTIL doit être une date et une heure UTC, car le début a une heure</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line of RDATE or EXDATE (RFC 5545)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une ligne RDATE ou EXDATE (RFC 5545)</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>le fuseau horaire «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the start&apos;s form in %2</source>
        <translation>«&#xa0;%1&#xa0;» dans %2 n’a pas la forme du début</translation>
    </message>
    <message>
        <source>the number %1 is shown as a date, but no day has it</source>
        <translation>le nombre %1 est affiché comme une date, mais aucun jour ne lui correspond</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>this is an old Excel file (XLS): save it as XLSX</source>
        <translation>c’est un ancien fichier Excel (XLS)&#xa0;: enregistrez-le en XLSX</translation>
    </message>
    <message>
        <source>the file is protected by a password: save it without one</source>
        <translation>le fichier est protégé par un mot de passe&#xa0;: enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>this is an old Office document, but not a spreadsheet</source>
        <translation>c’est un ancien document Office, mais pas un classeur</translation>
    </message>
    <message>
        <source>this is an XML Spreadsheet 2003: save it as XLSX</source>
        <translation>c’est une feuille de calcul XML 2003&#xa0;: enregistrez-la en XLSX</translation>
    </message>
    <message>
        <source>this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX</source>
        <translation>c’est une page web qui porte le nom d’un classeur&#xa0;: ouvrez-la dans un tableur et enregistrez-la en XLSX</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>the cell contains the error %1</source>
        <translation>la cellule contient l’erreur %1</translation>
    </message>
    <message>
        <source>the formula has no result in the file: open it in a spreadsheet program and save it</source>
        <translation>la formule n’a pas de résultat dans le fichier&#xa0;: ouvrez-le dans un tableur et enregistrez-le</translation>
    </message>
    <message>
        <source>the sheet is larger than %L1 rows and %L2 columns</source>
        <translation>la feuille dépasse %L1 lignes et %L2 colonnes</translation>
    </message>
    <message>
        <source>this is a document, but not a spreadsheet</source>
        <translation>c’est un document, mais pas un classeur</translation>
    </message>
    <message>
        <source>the file has no sheet named &quot;%1&quot;, it has %2</source>
        <translation>le fichier n’a pas de feuille nommée «&#xa0;%1&#xa0;», il a %2</translation>
    </message>
    <message>
        <source>all visible sheets of the file are empty</source>
        <translation>toutes les feuilles visibles du fichier sont vides</translation>
    </message>
    <message>
        <source>the cell %1 is to the right of the table</source>
        <translation>la cellule %1 se trouve à droite du tableau</translation>
    </message>
    <message>
        <source>the temporary file cannot be used: %1</source>
        <translation>le fichier temporaire ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked: %2</source>
        <translation>sa partie %1 ne peut pas être décompressée&#xa0;: %2</translation>
    </message>
    <message>
        <source>the text number %1 is not in the file</source>
        <translation>le texte numéro %1 n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the file contains two values for this cell: &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>le fichier contient deux valeurs pour cette cellule&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>il déclare des entités</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be read: %1, line %2: %3</source>
        <translation>le classeur ne peut pas être lu&#xa0;: %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>this is not a spreadsheet despite its name: if it is text, name it .csv</source>
        <translation>ce n’est pas un classeur malgré son nom&#xa0;: s’il s’agit de texte, nommez-le .csv</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is damaged: its part %1 is missing</source>
        <translation>le fichier est endommagé&#xa0;: sa partie %1 manque</translation>
    </message>
    <message>
        <source>it is larger than its table of contents states</source>
        <translation>elle contient plus que n’indique la table des matières</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>elle se termine trop tôt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates: day_first, month_first, year_first or auto</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre de dates&#xa0;: day_first, month_first, year_first ou auto</translation>
    </message>
    <message>
        <source>the header has no separator between &quot;%1&quot; and &quot;%2&quot;; they are read as two columns</source>
        <translation>il manque le séparateur entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» dans l’en-tête&#x202f;; ils sont lus comme deux colonnes</translation>
    </message>
    <message>
        <source>the header has one name fewer than the rows have cells: the first column has no name</source>
        <translation>l’en-tête a un nom de moins que les lignes n’ont de cellules&#xa0;: la première colonne n’en a pas</translation>
    </message>
    <message>
        <source>the header has %1 names, every row %2 cells: the last columns are empty</source>
        <translation>l’en-tête a %1 noms, chaque ligne %2 cellules&#xa0;: les dernières colonnes sont vides</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither reject nor empty</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni reject ni empty</translation>
    </message>
    <message>
        <source>there are several addresses in &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs adresses</translation>
    </message>
    <message>
        <source>some dates have the day first, some the month</source>
        <translation>certaines dates commencent par le jour, d’autres par le mois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another column</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une autre colonne</translation>
    </message>
    <message>
        <source>looks like &quot;%1&quot;, but too few of its values are</source>
        <translation>ressemble à «&#xa0;%1&#xa0;», mais trop peu de valeurs conviennent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date in the order of the others</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date dans l’ordre des autres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer number that a spreadsheet program has shortened</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre plus long qu’un tableur a raccourci</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>journal d’écriture anticipée (WAL)</translation>
    </message>
    <message>
        <source>not checked: the store is open for reading only</source>
        <translation>non vérifié&#xa0;: la base est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>this disk does not support it; with a rollback journal, readers and writers wait for each other</source>
        <translation>ce disque ne le prend pas en charge&#x202f;; avec un journal d’annulation, lectures et écritures s’attendent mutuellement</translation>
    </message>
    <message>
        <source>store integrity</source>
        <translation>intégrité de la base</translation>
    </message>
    <message>
        <source>the file has no errors</source>
        <translation>le fichier ne contient aucune erreur</translation>
    </message>
    <message>
        <source>%1: the log has a gap at %2</source>
        <translation>%1&#xa0;: le journal présente un trou à %2</translation>
    </message>
    <message>
        <source>%1 has no entry for its creation</source>
        <translation>il manque l’entrée de création de %1</translation>
    </message>
    <message>
        <source>%1: %2 differs from the log</source>
        <translation>%1&#xa0;: %2 diffère du journal</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>journal des modifications</translation>
    </message>
    <message>
        <source>%1 entries of %2 have no record</source>
        <translation>%1 entrées de %2 n’ont pas de fiche</translation>
    </message>
    <message>
        <source>%1 records match their %2 log entries</source>
        <translation>%1 fiches correspondent à leurs %2 entrées du journal</translation>
    </message>
    <message>
        <source>differences: %1; %2</source>
        <translation>différences&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>index de recherche</translation>
    </message>
    <message>
        <source>records checked: %1</source>
        <translation>fiches vérifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>wrongly indexed: %1 of %2 checked records</source>
        <translation>mal indexées&#xa0;: %1 fiches vérifiées sur %2</translation>
    </message>
    <message>
        <source>%1 free, the store takes %2</source>
        <translation>%1 libres, la base occupe %2</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>a list of choices has no order</source>
        <translation>une liste de choix n’a pas d’ordre</translation>
    </message>
    <message>
        <source>a number can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>un nombre se compare avec = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20 or today+7d</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2026-11-20 ou today+7d</translation>
    </message>
    <message>
        <source>a date can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>une date se compare avec = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a reference can be compared with = or !=</source>
        <translation>une référence se compare avec = ou !=</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 n’a pas d’objet %2</translation>
    </message>
    <message>
        <source>%1 does not show %2</source>
        <translation>%1 ne montre pas %2</translation>
    </message>
    <message>
        <source>it returned status %1</source>
        <translation>réponse avec le statut %1</translation>
    </message>
    <message>
        <source>%1 does not show %2 of %3</source>
        <translation>%1 ne montre pas %2 de %3</translation>
    </message>
    <message>
        <source>%1 does not let %2 of %3 be edited</source>
        <translation>%1 ne permet pas de modifier %2 de %3</translation>
    </message>
    <message>
        <source>%1 lets %2 only be read</source>
        <translation>dans %1, %2 est en lecture seule</translation>
    </message>
    <message>
        <source>this organisation of %1 has no %2</source>
        <translation>cette organisation de %1 n’a pas d’objet %2</translation>
    </message>
    <message>
        <source>%1 keeps new records as %2; %3 is only read</source>
        <translation>%1 enregistre les nouvelles fiches comme %2&#x202f;; %3 est seulement lu</translation>
    </message>
    <message>
        <source>it was rejected without a reason</source>
        <translation>rejet sans motif indiqué</translation>
    </message>
    <message>
        <source>sign in as account %1</source>
        <translation>identifiez-vous avec le compte %1</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>le serveur est introuvable</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>le proxy a refusé la connexion</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>le proxy est introuvable</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>le proxy ne répond pas</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>there was no response in time</source>
        <translation>aucune réponse dans le délai imparti</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>la connexion a échoué (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>le délai de connexion est dépassé</translation>
    </message>
    <message>
        <source>the response did not arrive completely in time</source>
        <translation>la réponse n’est pas arrivée en entier dans le délai imparti</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la réponse dépasse %1&#xa0;Mo</translation>
    </message>
    <message>
        <source>the response is damaged</source>
        <translation>la réponse est endommagée</translation>
    </message>
    <message>
        <source>the secure connection could not be established</source>
        <translation>la connexion sécurisée n’a pas pu être établie</translation>
    </message>
    <message>
        <source>the response is incomplete</source>
        <translation>la réponse est incomplète</translation>
    </message>
    <message>
        <source>the response came from a different sign-in server</source>
        <translation>la réponse vient d’un autre serveur d’identification</translation>
    </message>
    <message>
        <source>the response contains no code</source>
        <translation>la réponse ne contient pas de code</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>l’accès au trousseau a été refusé</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>the keychain cannot be reached</source>
        <translation>le trousseau est inaccessible</translation>
    </message>
    <message>
        <source>the sign-in server returned status %1</source>
        <translation>le serveur d’identification a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est identifié</translation>
    </message>
    <message>
        <source>the client secret is missing</source>
        <translation>le secret client manque</translation>
    </message>
    <message>
        <source>there is no token</source>
        <translation>il n’y a pas de jeton</translation>
    </message>
    <message>
        <source>the token was rejected</source>
        <translation>le jeton a été rejeté</translation>
    </message>
    <message>
        <source>%1 writes &quot;%2&quot; differently than another system does</source>
        <translation>%1 n’écrit pas «&#xa0;%2&#xa0;» comme un autre système</translation>
    </message>
    <message>
        <source>there is no tax rate of %1 %</source>
        <translation>il n’existe pas de taux de TVA de %1&#xa0;%</translation>
    </message>
    <message>
        <source>a text in it is longer than Satchel reads</source>
        <translation>un texte qu’il contient est plus long que ce que Satchel lit</translation>
    </message>
    <message>
        <source>the deal has no next action</source>
        <translation>l’affaire n’a pas de prochaine action</translation>
    </message>
    <message>
        <source>a quote without a customer can&apos;t be sent; choose a company or contact</source>
        <translation>un devis sans client ne peut pas être envoyé ; choisissez une entreprise ou un contact</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>c’est un dossier ; indiquez un fichier</translation>
    </message>
    <message>
        <source>this is the store itself; choose another file</source>
        <translation>c’est la base elle-même ; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number</source>
        <translation>« %1 » n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>the series has no occurrence at this time</source>
        <translation>la série n’a pas d’occurrence à ce moment</translation>
    </message>
    <message>
        <source>the rule of the series does not name this day; move only this one, or change the rule</source>
        <translation>la règle de la série ne désigne pas ce jour ; déplacez seulement celui-ci ou modifiez la règle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of csv, xlsx, vcard, ics and json</source>
        <translation>« %1 » n’est pas l’un de csv, xlsx, vcard, ics et json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or a time</source>
        <translation>« %1 » n’est ni une date ni une heure</translation>
    </message>
    <message>
        <source>the event has no start</source>
        <translation>l’événement n’a pas de début</translation>
    </message>
    <message>
        <source>the event has no END:%1</source>
        <translation>il manque END:%1 à l’événement</translation>
    </message>
    <message>
        <source>the file contains no events</source>
        <translation>le fichier ne contient aucun événement</translation>
    </message>
    <message>
        <source>only activities can be exported as a calendar</source>
        <translation>seules les activités peuvent être exportées en calendrier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>« %1 » n’est pas un nombre d’enregistrements</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a %2</source>
        <translation>« %1 » n’est pas lié à %2</translation>
    </message>
    <message>
        <source>there is no score of &quot;%1&quot;</source>
        <translation>« %1 » n’a pas de score</translation>
    </message>
    <message>
        <source>a filter that finds every record gives no score</source>
        <translation>un filtre qui trouve tous les enregistrements ne donne pas de score</translation>
    </message>
    <message>
        <source>a rule can&apos;t build on a score</source>
        <translation>une règle ne peut pas s’appuyer sur un score</translation>
    </message>
    <message>
        <source>points are between -%1 and %1</source>
        <translation>les points sont compris entre -%1 et %1</translation>
    </message>
    <message>
        <source>this is not a PDF file, or it is damaged</source>
        <translation>ce n’est pas un fichier PDF, ou il est endommagé</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and was cut</source>
        <translation>le texte dépasse %1 caractères et a été coupé</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>of e-mails</comment>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>File e-mails from %1</source>
        <comment>file</comment>
        <translation>Classer les e-mails de %1</translation>
    </message>
    <message>
        <source>the message has %1, and at most %2 can be filed</source>
        <translation>le message pèse %1 ; %2 au plus peuvent être classés</translation>
    </message>
    <message>
        <source>the head of the message is larger than %1</source>
        <translation>l’en-tête du message dépasse %1</translation>
    </message>
    <message>
        <source>the message has more than %1 parts</source>
        <translation>le message comporte plus de %1 parties</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>there are no e-mails (.eml, .msg, mbox) in this folder</source>
        <translation>ce dossier ne contient pas d’e-mails (.eml, .msg, mbox)</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, message %2</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>a temporary file could not be created</source>
        <translation>un fichier temporaire n’a pas pu être créé</translation>
    </message>
    <message>
        <source>this is not an e-mail</source>
        <translation>ce n’est pas un e-mail</translation>
    </message>
    <message>
        <source>the file ends before the message does</source>
        <translation>le fichier s’arrête avant la fin du message</translation>
    </message>
    <message>
        <source>its text is in Rich Text Format and was not read</source>
        <translation>son texte est au format RTF et n’a pas été lu</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is a link or is damaged</source>
        <translation>la pièce jointe « %1 » est un lien ou est endommagée</translation>
    </message>
    <message>
        <source>the file is cut off or is not an e-mail</source>
        <translation>le fichier est tronqué ou n’est pas un e-mail</translation>
    </message>
    <message>
        <source>a %1 has no score</source>
        <translation>%1 n’a pas de score</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Score manuel</translation>
    </message>
    <message>
        <source>This score was given, not computed.</source>
        <translation>Ce score a été saisi, et non calculé.</translation>
    </message>
    <message>
        <source>tier B ends after tier A, and both within 1 to 100 per cent</source>
        <translation>le niveau B finit après le niveau A, tous deux entre 1 et 100 pour cent</translation>
    </message>
    <message>
        <source>this meeting is in the trash</source>
        <translation>cette réunion est dans la corbeille</translation>
    </message>
    <message>
        <source>the file has more than %1, the most that can be attached</source>
        <translation>le fichier dépasse %1, la taille maximale d’une pièce jointe</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>le fichier a été modifié pendant la lecture</translation>
    </message>
    <message>
        <source>the file&apos;s content is damaged</source>
        <translation>le contenu du fichier est endommagé</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>every file has its content</source>
        <translation>chaque fichier a son contenu</translation>
    </message>
    <message>
        <source>files without their content: %1; %2. Restore it from a backup, or attach the files again</source>
        <translation>fichiers sans contenu : %1 ; %2. Restaurez-le depuis une sauvegarde, ou joignez de nouveau les fichiers</translation>
    </message>
    <message>
        <source>the formula results in something else than the type of the field</source>
        <translation>la formule donne autre chose que le type du champ</translation>
    </message>
    <message>
        <source>the fields are calculated in a circle: %1</source>
        <translation>les champs se calculent en boucle : %1</translation>
    </message>
    <message>
        <source>the field %1, which it reads, has no usable formula</source>
        <translation>le champ %1, qu’elle lit, n’a pas de formule utilisable</translation>
    </message>
    <message>
        <source>a field cannot hold what this formula results in</source>
        <translation>un champ ne peut pas contenir le résultat de cette formule</translation>
    </message>
    <message>
        <source>the task starts on %1, after it is due on %2</source>
        <translation>la tâche commence le %1, après son échéance le %2</translation>
    </message>
    <message>
        <source>after &quot;breaks&quot; comes &quot;rule&quot; or the name of one in quotes</source>
        <translation>après &quot;breaks&quot; vient &quot;rule&quot; ou le nom d’une règle entre guillemets</translation>
    </message>
    <message>
        <source>%1 is not available to formulas</source>
        <translation>%1 n’est pas disponible pour les formules</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>un instant</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>une référence</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>une période</translation>
    </message>
    <message>
        <source>a calculated field reads only fields of its own record</source>
        <translation>un champ calculé ne lit que les champs de son enregistrement</translation>
    </message>
    <message>
        <source>a formula follows one reference at most</source>
        <translation>une formule suit au plus une référence</translation>
    </message>
    <message>
        <source>this cannot be computed with %1</source>
        <translation>impossible de calculer cela avec %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not fit together</source>
        <translation>%1 et %2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>texts are joined with %1</source>
        <translation>les textes se joignent avec %1</translation>
    </message>
    <message>
        <source>a condition is expected here, and this is %1</source>
        <translation>une condition est attendue ici, et ceci est %1</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 n’a pas d’ordre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount like &quot;5000 EUR&quot;</source>
        <translation>« %1 » n’est pas un montant comme &quot;5000 EUR&quot;</translation>
    </message>
    <message>
        <source>the digits are a whole number from 0 to %1</source>
        <translation>les décimales sont un entier de 0 à %1</translation>
    </message>
    <message>
        <source>a currency is written as &quot;EUR&quot;</source>
        <translation>une devise s’écrit &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>le nombre est trop grand</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies</source>
        <translation>%1 et %2 sont des devises différentes</translation>
    </message>
    <message>
        <source>a number is divided by 0</source>
        <translation>un nombre est divisé par 0</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>la date est hors limites</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <translation>le jour %1 n’existe pas</translation>
    </message>
    <message>
        <source>the formula is empty</source>
        <translation>la formule est vide</translation>
    </message>
    <message>
        <source>the formula is nested too deep</source>
        <translation>la formule est trop imbriquée</translation>
    </message>
    <message>
        <source>a formula is the same for everybody, so it has no &quot;me&quot;</source>
        <translation>une formule est la même pour tous, elle n’a donc pas de &quot;me&quot;</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>il n’y a pas de fonction « %1 »</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>cela s’écrit %1</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>la formule dépasse %1 caractères</translation>
    </message>
    <message>
        <source>this task already waits for the other one</source>
        <translation>cette tâche attend déjà l’autre</translation>
    </message>
    <message>
        <source>the task would wait for itself: %1</source>
        <translation>la tâche s’attendrait elle-même : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a %2</source>
        <translation>« %1 » n’est pas une date de %2</translation>
    </message>
    <message>
        <source>a step is at most %1 days before or after the date it counts from</source>
        <translation>une étape est à %1 jours au plus de sa date de référence</translation>
    </message>
    <message>
        <source>the step is for a certain person, who is not named</source>
        <translation>l’étape est pour une personne précise, qui n’est pas nommée</translation>
    </message>
    <message>
        <source>a rule is a condition, such as %1</source>
        <translation>une règle est une condition, comme %1</translation>
    </message>
    <message>
        <source>a %1 has no stages</source>
        <translation>un %1 n’a pas d’étapes</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>il n’y a pas d’étape « %1 »</translation>
    </message>
    <message>
        <source>there are no records of &quot;%1&quot;</source>
        <translation>il n’y a pas d’enregistrements de « %1 »</translation>
    </message>
    <message>
        <source>This breaks the rule &quot;%1&quot;.</source>
        <translation>Cela enfreint la règle « %1 ».</translation>
    </message>
    <message>
        <source>this field is calculated, so it cannot be set</source>
        <translation>ce champ est calculé et ne peut donc pas être saisi</translation>
    </message>
    <message>
        <source>a field whose values people give cannot become a calculated one, nor the reverse</source>
        <translation>un champ saisi ne peut pas devenir calculé, ni l’inverse</translation>
    </message>
    <message>
        <source>this formula results in %1, but the field holds %2; add a new field for it</source>
        <translation>cette formule donne %1, mais le champ contient %2 ; ajoutez un nouveau champ</translation>
    </message>
    <message>
        <source>this is not a list of fields</source>
        <translation>ce n&apos;est pas une liste de champs</translation>
    </message>
    <message>
        <source>a section has no key</source>
        <translation>une section n&apos;a pas de clé</translation>
    </message>
    <message>
        <source>the form layout is too long</source>
        <translation>la disposition du formulaire est trop longue</translation>
    </message>
    <message>
        <source>this is not a form layout</source>
        <translation>ce n&apos;est pas une disposition de formulaire</translation>
    </message>
    <message>
        <source>this form layout was written by a newer Satchel</source>
        <translation>cette disposition de formulaire provient d&apos;une version plus récente de Satchel</translation>
    </message>
    <message>
        <source>a form has at most %1 sections</source>
        <translation>un formulaire a au plus %1 sections</translation>
    </message>
    <message>
        <source>a condition is true or false, such as %1</source>
        <translation>une condition est vraie ou fausse, par exemple %1</translation>
    </message>
    <message>
        <source>two sections have the key &quot;%1&quot;</source>
        <translation>deux sections ont la clé « %1 »</translation>
    </message>
    <message>
        <source>the name of a section has at most %1 characters</source>
        <translation>le nom d&apos;une section a au plus %1 caractères</translation>
    </message>
    <message>
        <source>the changes are not in the order of their stamps</source>
        <translation>les modifications ne sont pas dans l’ordre de leurs horodatages</translation>
    </message>
    <message>
        <source>the response has no list at &quot;%1&quot;</source>
        <translation>la réponse n’a pas de liste à l’emplacement « %1 »</translation>
    </message>
    <message>
        <source>the list changed while it was read, or it is paged in another way than described</source>
        <translation>la liste a changé pendant la lecture, ou sa pagination diffère de la description</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>la même page est arrivée deux fois</translation>
    </message>
    <message>
        <source>the pages of the list are not of one size</source>
        <translation>les pages de la liste n’ont pas toutes la même taille</translation>
    </message>
    <message>
        <source>the list ended after %1 of %2 records</source>
        <translation>la liste s’est terminée après %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>the response has another record than the one asked for</source>
        <translation>la réponse contient un autre enregistrement que celui demandé</translation>
    </message>
    <message>
        <source>the answer does not say which record was created</source>
        <translation>la réponse n’indique pas quel enregistrement a été créé</translation>
    </message>
    <message>
        <source>comes with the connection</source>
        <translation>fourni avec la connexion</translation>
    </message>
    <message>
        <source>same name on both sides</source>
        <translation>même nom des deux côtés</translation>
    </message>
    <message>
        <source>the remote has no such field any more</source>
        <translation>ce champ n’y existe plus</translation>
    </message>
    <message>
        <source>its values do not fit any more</source>
        <translation>ses valeurs ne conviennent plus</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>it is synced together with other fields and cannot be paired alone</source>
        <translation>il est synchronisé avec d’autres champs et ne peut pas être associé seul</translation>
    </message>
    <message>
        <source>the remote has no such field</source>
        <translation>ce champ n’y existe pas</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; do not fit there</source>
        <translation>les valeurs de « %1 » n’y conviennent pas</translation>
    </message>
    <message>
        <source>the field is in no pair</source>
        <translation>le champ n’est associé à aucun autre</translation>
    </message>
    <message>
        <source>the remote lets this field only be read</source>
        <translation>ce champ y est en lecture seule</translation>
    </message>
    <message>
        <source>this field is only sent</source>
        <translation>ce champ est seulement envoyé</translation>
    </message>
    <message>
        <source>a value is a pair: ours, theirs</source>
        <translation>une valeur est une paire : la nôtre, la leur</translation>
    </message>
    <message>
        <source>it contradicts %1</source>
        <translation>cela contredit %1</translation>
    </message>
    <message>
        <source>fields that belong together cannot be paired anew</source>
        <translation>des champs qui vont ensemble ne peuvent pas être associés autrement</translation>
    </message>
    <message>
        <source>the remote has no field %1</source>
        <translation>le champ %1 n’y existe pas</translation>
    </message>
    <message>
        <source>the remote has no object %1</source>
        <translation>l’objet %1 n’y existe pas</translation>
    </message>
    <message>
        <source>the remote does not allow this direction</source>
        <translation>cette direction n’y est pas possible</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>il manque une liste d’objets</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%1 sur %Ln valeur est connue ici</numerusform>
            <numerusform>%1 sur %Ln valeurs sont connues ici</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has values of another kind</source>
        <translation>« %1 » a des valeurs d’un autre type</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paired with another field</source>
        <translation>« %1 » est associé à un autre champ</translation>
    </message>
    <message>
        <source>a route is a filter</source>
        <translation>une règle de routage est un filtre</translation>
    </message>
    <message>
        <source>a route cannot ask for related records</source>
        <translation>une règle de routage ne peut pas porter sur des enregistrements liés</translation>
    </message>
    <message>
        <source>the remote value is not a time of day</source>
        <translation>la valeur distante n’est pas une heure</translation>
    </message>
    <message>
        <source>the remote value is not a length of time</source>
        <translation>la valeur distante n’est pas une durée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 it was paired with is gone</source>
        <translation>« %1 » n’est pas synchronisé : le champ associé %2 n’existe plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the values of the field %2 do not fit any more</source>
        <translation>« %1 » n’est pas synchronisé : les valeurs du champ %2 ne conviennent plus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 is paired with &quot;%3&quot; already</source>
        <translation>« %1 » n’est pas synchronisé : le champ %2 est déjà associé à « %3 »</translation>
    </message>
    <message>
        <source>a known name of this field</source>
        <translation>un nom connu de ce champ</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>un nombre entier de 1 à %1 est nécessaire</translation>
    </message>
    <message>
        <source>nothing here means &quot;%1&quot;</source>
        <translation>rien ici ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>the values of a field are a list of pairs</source>
        <translation>les valeurs d’un champ sont une liste de paires</translation>
    </message>
    <message>
        <source>The move of this connection has ended, because the other one was removed. It only receives until you cancel the move.</source>
        <translation>Le transfert de cette connexion est terminé, car l’autre a été supprimée. Elle reçoit seulement, jusqu’à ce que vous annuliez le transfert.</translation>
    </message>
    <message>
        <source>Moved to %1; it only receives</source>
        <translation>Transférée vers %1 ; reçoit seulement</translation>
    </message>
    <message>
        <source>Being moved to %1; it only receives</source>
        <translation>En cours de transfert vers %1 ; reçoit seulement</translation>
    </message>
    <message>
        <source>the remote has no place %1 to choose</source>
        <translation>le système distant n&apos;a pas d&apos;emplacement %1 à choisir</translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>la même valeur dans %1 enregistrement sur %Ln</numerusform>
            <numerusform>la même valeur dans %1 enregistrements sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>le nom convient, mais %1 enregistrement sur %Ln a une autre valeur</numerusform>
            <numerusform>le nom convient, mais %1 enregistrements sur %Ln ont une autre valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no new ones be made</source>
        <translation>%1 ne permet pas d’en créer</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>non envoyé à %1</translation>
    </message>
    <message>
        <source>the route of %1 leaves them out</source>
        <translation>le routage de %1 les exclut</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;</source>
        <translation>%1 n’a pas de place pour « %2 »</translation>
    </message>
    <message>
        <source>%1 has no place for them</source>
        <translation>%1 n’a pas de place pour eux</translation>
    </message>
    <message>
        <source>only received from %1</source>
        <translation>seulement reçu de %1</translation>
    </message>
    <message>
        <source>not synced with %1; &quot;%2&quot; may be the same</source>
        <translation>non synchronisé avec %1 ; « %2 » est peut-être la même chose</translation>
    </message>
    <message>
        <source>not synced with %1</source>
        <translation>non synchronisé avec %1</translation>
    </message>
    <message>
        <source>longer than the %1 characters that %2 takes</source>
        <translation>plus long que les %1 caractères acceptés par %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart for: %2</source>
        <translation>%1 n’a pas d’équivalent pour : %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 n’a pas d’équivalent</translation>
    </message>
    <message>
        <source>refers to a record that %1 does not get</source>
        <translation>renvoie à une fiche que %1 ne reçoit pas</translation>
    </message>
    <message>
        <source>the report was stopped</source>
        <translation>le rapport a été arrêté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>a connection is named by a text</source>
        <translation>une connexion est désignée par un texte</translation>
    </message>
    <message>
        <source>%1 is being moved to another system itself; finish or cancel that first</source>
        <translation>%1 est elle-même en cours de transfert vers un autre système ; terminez ou annulez d’abord ce transfert</translation>
    </message>
    <message>
        <source>a connection cannot be moved to itself</source>
        <translation>une connexion ne peut pas être transférée vers elle-même</translation>
    </message>
    <message>
        <source>this move was not started</source>
        <translation>ce transfert n’a pas été commencé</translation>
    </message>
    <message>
        <source>%1 are not synced: %2 shows nothing named &quot;%3&quot;. Choose it in the mapping</source>
        <translation>%1 ne sont pas synchronisés : %2 ne montre rien du nom de « %3 ». Choisissez-le dans la correspondance</translation>
    </message>
    <message>
        <source>%1 of %2 are not synced: %3 has no column of such a name. Pair them in the mapping</source>
        <translation>%1 de %2 ne sont pas synchronisés : %3 n&apos;a pas de colonne de ce nom. Associez-les dans la correspondance</translation>
    </message>
    <message>
        <source>%1 shows too many fields of %2 for one request: %3 are not synced</source>
        <translation>%1 montre trop de champs de %2 pour une seule requête : %3 ne sont pas synchronisés</translation>
    </message>
    <message>
        <source>refers to a record that %1 refused</source>
        <translation>renvoie à une fiche que %1 a refusée</translation>
    </message>
    <message>
        <source>this is not a key file</source>
        <translation>ce n&apos;est pas un fichier de clé</translation>
    </message>
    <message>
        <source>opening this file would take too much memory or time</source>
        <translation>ouvrir ce fichier demanderait trop de mémoire ou de temps</translation>
    </message>
    <message>
        <source>there is not enough memory to protect the key with a passphrase</source>
        <translation>il n&apos;y a pas assez de mémoire pour protéger la clé par une phrase secrète</translation>
    </message>
    <message>
        <source>a newer Satchel wrote this file</source>
        <translation>un Satchel plus récent a écrit ce fichier</translation>
    </message>
    <message>
        <source>there is not enough memory to open this file</source>
        <translation>il n&apos;y a pas assez de mémoire pour ouvrir ce fichier</translation>
    </message>
    <message>
        <source>the passphrase is not right</source>
        <translation>la phrase secrète n&apos;est pas la bonne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in a recovery key</source>
        <translation>« %1 » n&apos;apparaît pas dans une clé de récupération</translation>
    </message>
    <message>
        <source>a recovery key has %1 letters and digits; these are %2</source>
        <translation>une clé de récupération a %1 lettres et chiffres ; il y en a %2 ici</translation>
    </message>
    <message>
        <source>there is a mistake in this line</source>
        <translation>il y a une erreur dans cette ligne</translation>
    </message>
    <message>
        <source>this SQLite has no cipher</source>
        <translation>ce SQLite n&apos;a pas de chiffrement</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n&apos;existe pas</translation>
    </message>
    <message>
        <source>this Satchel was built without encryption</source>
        <translation>ce Satchel a été compilé sans chiffrement</translation>
    </message>
    <message>
        <source>the copy cannot be put in its place</source>
        <translation>la copie ne peut pas être mise à sa place</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>impossible d&apos;écrire dans le dossier</translation>
    </message>
    <message>
        <source>this store is encrypted, and its key is not at hand</source>
        <translation>cette base est chiffrée, et sa clé n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>this key does not open the store, or its first page is damaged</source>
        <translation>cette clé n&apos;ouvre pas la base, ou sa première page est endommagée</translation>
    </message>
    <message>
        <source>the name has to end in .csv or .json</source>
        <translation>le nom doit se terminer par .csv ou .json</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>chaîne d&apos;audit</translation>
    </message>
    <message>
        <source>the change log was altered outside Satchel, at entry %1 or soon after it</source>
        <translation>le journal des modifications a été altéré en dehors de Satchel, à l&apos;entrée %1 ou peu après</translation>
    </message>
    <message>
        <source>%1 log entries are as they were written</source>
        <translation>%1 entrées du journal sont inchangées</translation>
    </message>
    <message>
        <source>there is no backup in this file</source>
        <translation>ce fichier ne contient pas de sauvegarde</translation>
    </message>
    <message>
        <source>this backup is damaged</source>
        <translation>cette sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>another program is changing the list of backups</source>
        <translation>un autre programme modifie la liste des sauvegardes</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>le dossier n&apos;était pas disponible</translation>
    </message>
    <message>
        <source>a record differs from the store: %1</source>
        <translation>un enregistrement ne correspond pas à la base : %1</translation>
    </message>
    <message>
        <source>another program is using the store</source>
        <translation>un autre programme utilise la base</translation>
    </message>
    <message>
        <source>this store was restored from a backup, and %1 records differ from %2. Nothing was sent</source>
        <translation>cette base a été restaurée depuis une sauvegarde, et %1 enregistrements diffèrent de %2. Rien n&apos;a été envoyé</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>every record that another one refers to exists</source>
        <translation>tous les enregistrements auxquels d’autres font référence existent</translation>
    </message>
    <message>
        <source>references to missing records: %1; %2</source>
        <translation>références à des enregistrements manquants : %1 ; %2</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>la vérification a été interrompue</translation>
    </message>
    <message>
        <source>no key at hand opens this store</source>
        <translation>aucune clé disponible n’ouvre cette base</translation>
    </message>
    <message>
        <source>no page of a store is left in this file</source>
        <translation>il ne reste aucune page d’une base dans ce fichier</translation>
    </message>
    <message>
        <source>their lists of attendees were written again</source>
        <translation>leurs listes de participants ont été réécrites</translation>
    </message>
    <message>
        <source>their totals were computed again</source>
        <translation>leurs totaux ont été recalculés</translation>
    </message>
    <message>
        <source>the time of their last activity was found again</source>
        <translation>la date de leur dernière activité a été retrouvée</translation>
    </message>
    <message>
        <source>their calculated fields were computed again</source>
        <translation>leurs champs calculés ont été recalculés</translation>
    </message>
    <message>
        <source>the search index was built again</source>
        <translation>l’index de recherche a été reconstruit</translation>
    </message>
    <message>
        <source>what made these changes, and when: the changes themselves are kept</source>
        <translation>l’auteur et la date de ces modifications ; les modifications elles-mêmes sont conservées</translation>
    </message>
    <message>
        <source>written again from the change log</source>
        <translation>rétablis à partir du journal des modifications</translation>
    </message>
    <message>
        <source>in part: what the change log still had of them is in the trash</source>
        <translation>en partie ; ce que le journal des modifications en avait encore est dans la corbeille</translation>
    </message>
    <message>
        <source>the change log did not have all of their values and states them again</source>
        <translation>le journal des modifications n’avait pas toutes leurs valeurs et les contient de nouveau</translation>
    </message>
    <message>
        <source>moved to the trash: the record that %1 names does not exist</source>
        <translation>placés dans la corbeille ; l’enregistrement indiqué dans %1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 is empty now: the record it named does not exist</source>
        <translation>%1 est maintenant vide ; l’enregistrement qu’il indiquait n’existe pas</translation>
    </message>
    <message>
        <source>what was kept of connections that do not exist</source>
        <translation>données de connexions qui n’existent pas</translation>
    </message>
    <message>
        <source>what connections kept of missing records; they read everything again and ask before they send</source>
        <translation>données des connexions sur des enregistrements manquants ; elles relisent tout et demandent avant d’envoyer</translation>
    </message>
    <message>
        <source>the damaged file cannot be kept under another name</source>
        <translation>le fichier endommagé ne peut pas être conservé sous un autre nom</translation>
    </message>
    <message>
        <source>neither their rows nor their creation in the change log can be read</source>
        <translation>ni leurs lignes ni leur création dans le journal des modifications ne sont lisibles</translation>
    </message>
    <message>
        <source>pages with rows of which nothing tells to what table they belong</source>
        <translation>pages dont la table ne peut plus être déterminée</translation>
    </message>
    <message>
        <source>damaged pages of the write-ahead log: what was on them is as it was before</source>
        <translation>pages endommagées du journal d’écriture anticipée ; leur contenu est celui d’avant</translation>
    </message>
    <message>
        <source>entries that cannot be read</source>
        <translation>entrées illisibles</translation>
    </message>
    <message>
        <source>files without their content</source>
        <translation>fichiers sans leur contenu</translation>
    </message>
    <message>
        <source>log entries in a new audit chain; the damaged file has the old one</source>
        <translation>entrées du journal dans une nouvelle chaîne d&apos;audit ; le fichier endommagé contient l&apos;ancienne</translation>
    </message>
    <message>
        <source>this record was not erased</source>
        <translation>cet enregistrement n’a pas été effacé</translation>
    </message>
    <message>
        <source>this is a file, and a folder is needed</source>
        <translation>c’est un fichier, il faut un dossier</translation>
    </message>
    <message>
        <source>the folder has files already; choose a new one</source>
        <translation>le dossier contient déjà des fichiers ; choisissez-en un nouveau</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>this %1 was erased, so there is nothing to restore</source>
        <translation>cet enregistrement (%1) a été effacé, il n’y a rien à restaurer</translation>
    </message>
    <message>
        <source>the list of erased records cannot be read</source>
        <translation>la liste des enregistrements effacés est illisible</translation>
    </message>
    <message>
        <source>edits wait to be saved; open the store in Satchel first</source>
        <translation>des modifications attendent d’être enregistrées ; ouvrez d’abord la base dans Satchel</translation>
    </message>
    <message>
        <source>a %1 is not a person</source>
        <translation>%1 n’est pas une personne</translation>
    </message>
    <message>
        <source>the other system refuses to delete it</source>
        <translation>l’autre système refuse de le supprimer</translation>
    </message>
    <message>
        <source>erasing a person cannot be undone</source>
        <translation>l’effacement d’une personne est irréversible</translation>
    </message>
    <message>
        <source>this consent was withdrawn; an import does not give it again. Record the consent with its proof</source>
        <translation>ce consentement a été retiré ; une importation ne le redonne pas. Enregistrez le consentement avec sa preuve</translation>
    </message>
    <message>
        <source>a statement of consent is kept as proof; record a newer one instead</source>
        <translation>une déclaration de consentement est conservée comme preuve ; enregistrez-en une plus récente</translation>
    </message>
    <message>
        <source>this is in the future</source>
        <translation>c’est dans le futur</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>une règle a besoin d’un nom</translation>
    </message>
    <message>
        <source>retention rules do not cover these records</source>
        <translation>les règles de conservation ne couvrent pas ces fiches</translation>
    </message>
    <message>
        <source>a period is 1 to %1 months</source>
        <translation>une durée va de 1 à %1 mois</translation>
    </message>
    <message>
        <source>this cannot be done to these records</source>
        <translation>cela n’est pas possible pour ces fiches</translation>
    </message>
    <message>
        <source>Merged with %1, where this consent was %2 (the other: %3)</source>
        <translation>Fusionné avec %1, où ce consentement était : %2 (l’autre : %3)</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; it is the name of a contact&apos;s field, such as consent</source>
        <translation>il n’y a pas de finalité « %1 » ; c’est le nom d’un champ du contact, comme consent</translation>
    </message>
    <message>
        <source>files are hidden as personal data is</source>
        <translation>les fichiers sont masqués, comme les données personnelles</translation>
    </message>
    <message>
        <source>a purpose needs a name</source>
        <translation>une finalité a besoin d’un nom</translation>
    </message>
    <message>
        <source>there is a purpose of this name already</source>
        <translation>une finalité porte déjà ce nom</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; there are: %2</source>
        <translation>il n’y a pas de finalité « %1 » ; il y a : %2</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>cette finalité n’existe pas</translation>
    </message>
    <message>
        <source>this purpose is a field of every store and stays</source>
        <translation>cette finalité existe dans chaque base et reste</translation>
    </message>
    <message>
        <source>there is an open deal</source>
        <translation>il y a une affaire ouverte</translation>
    </message>
    <message>
        <source>there is a won deal</source>
        <translation>il y a une affaire gagnée</translation>
    </message>
    <message>
        <source>a quote or proposal was sent</source>
        <translation>un devis ou une proposition a été envoyé</translation>
    </message>
    <message>
        <source>there are two rules of this name</source>
        <translation>deux règles portent ce nom</translation>
    </message>
    <message>
        <source>nobody has looked at the records that this rule reaches since it was last changed</source>
        <translation>personne n’a regardé les fiches visées par cette règle depuis sa dernière modification</translation>
    </message>
    <message>
        <source>personal data is hidden; show it again to edit</source>
        <translation>les données personnelles sont masquées ; affichez-les pour modifier</translation>
    </message>
    <message>
        <source>your role does not allow creating a %1</source>
        <translation>votre rôle ne permet pas de créer : %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this %1</source>
        <translation>votre rôle ne permet pas de modifier : %1</translation>
    </message>
    <message>
        <source>your role does not allow deleting this %1</source>
        <translation>votre rôle ne permet pas de supprimer : %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this field of a %1</source>
        <translation>votre rôle ne permet pas de modifier ce champ de : %1</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry for the keys of stores cannot be read</source>
        <translation>l&apos;entrée du trousseau avec les clés des bases est illisible</translation>
    </message>
    <message>
        <source>Keep what was edited here</source>
        <translation>Conserver ce qui a été modifié ici</translation>
    </message>
    <message>
        <source>this is no address of a PostgreSQL server</source>
        <translation>ce n&apos;est pas l&apos;adresse d&apos;un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>the keychain has no password for the hub</source>
        <translation>le trousseau n&apos;a pas de mot de passe pour le hub</translation>
    </message>
    <message>
        <source>this store belongs to no hub</source>
        <translation>cette base n&apos;appartient à aucun hub</translation>
    </message>
    <message>
        <source>the hub does not know this person</source>
        <translation>le hub ne connaît pas cette personne</translation>
    </message>
    <message>
        <source>the hub answered with a row of other columns</source>
        <translation>le hub a répondu avec une ligne d&apos;autres colonnes</translation>
    </message>
    <message>
        <source>a newer Satchel made this hub: update Satchel</source>
        <translation>un Satchel plus récent a créé ce hub : mettez Satchel à jour</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Une copie</translation>
    </message>
    <message>
        <source>this store belongs to a hub already</source>
        <translation>cette base appartient déjà à un hub</translation>
    </message>
    <message>
        <source>this database has a hub already; join it</source>
        <translation>cette base du serveur a déjà un hub ; rejoignez-le</translation>
    </message>
    <message>
        <source>Joined the hub</source>
        <translation>Hub rejoint</translation>
    </message>
    <message>
        <source>the hub has a value here that is none of its type</source>
        <translation>le hub a ici une valeur qui n&apos;est pas du type du champ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>le serveur n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>Read from the hub</source>
        <translation>Lu depuis le hub</translation>
    </message>
    <message>
        <source>no number of the team is left on this computer: connect to the hub, then try again</source>
        <translation>il ne reste aucun numéro de l&apos;équipe sur cet ordinateur : connectez-vous au hub, puis réessayez</translation>
    </message>
    <message>
        <source>%1: an administrator has to bring the hub up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>%1 : un administrateur doit mettre le hub à jour avec « satchel hub upgrade »</translation>
    </message>
    <message>
        <source>the hub has another content than this file&apos;s</source>
        <translation>le hub a un autre contenu que celui de ce fichier</translation>
    </message>
    <message>
        <source>Taken along to the team</source>
        <translation>Emporté dans l’équipe</translation>
    </message>
    <message>
        <source>Erased by the team</source>
        <translation>Effacé par l’équipe</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team</source>
        <translation>%1 exécute cette connexion pour l’équipe</translation>
    </message>
    <message>
        <source>the hub has to say first which desk runs this connection</source>
        <translation>le serveur de l’équipe doit d’abord dire quel ordinateur exécute cette connexion</translation>
    </message>
    <message>
        <source>your role does not allow erasing a person: it does not see and change every record</source>
        <translation>votre rôle ne permet pas d’effacer une personne : il ne voit ni ne modifie toutes les fiches</translation>
    </message>
    <message>
        <source>this Satchel is newer than the hub: an administrator has to bring it up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>ce Satchel est plus récent que le serveur de l’équipe : un administrateur doit le mettre à jour avec &quot;satchel hub upgrade&quot;</translation>
    </message>
    <message>
        <source>a %1 needs the record that it is about</source>
        <translation>%1 doit indiquer la fiche concernée</translation>
    </message>
    <message>
        <source>nobody was chosen to take over</source>
        <translation>personne n’a été choisi pour reprendre</translation>
    </message>
    <message>
        <source>the records are this person&apos;s already</source>
        <translation>les enregistrements appartiennent déjà à cette personne</translation>
    </message>
    <message>
        <source>nobody was chosen to get leads</source>
        <translation>personne n’a été choisi pour recevoir des pistes</translation>
    </message>
    <message>
        <source>the history at the hub is not the one that this computer has read: it was changed at the server</source>
        <translation>l’historique du hub n’est pas celui que cet ordinateur a lu : il a été modifié sur le serveur</translation>
    </message>
    <message>
        <source>the history at the hub was changed at the server</source>
        <translation>l’historique du hub a été modifié sur le serveur</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program joins a team with this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team&apos;s server does not let this desk in any more: %1. Nothing is lost: what was not sent stays on this computer. Ask an administrator of the team for access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Catégorie de TVA</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Taux zéro</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidation</translation>
    </message>
    <message>
        <source>Intra-community supply</source>
        <translation>Livraison intracommunautaire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>Hors champ de la TVA</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>More e-mails</source>
        <translation>Autres e-mails</translation>
    </message>
    <message>
        <source>More phones</source>
        <translation>Autres téléphones</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Étape du cycle de vie</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiée</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ancien client</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>CA annuel</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Société mère</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Non qualifiée</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Convertie en contact</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Convertie en affaire</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Inactive après (jours)</translation>
    </message>
    <message>
        <source>Snoozed stage</source>
        <translation>Étape de mise en veille</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motif de perte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Next action date</source>
        <translation>Date de la prochaine action</translation>
    </message>
    <message>
        <source>Next action time</source>
        <translation>Heure de la prochaine action</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>Dans l’étape depuis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Devis envoyé</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Devis accepté</translation>
    </message>
    <message>
        <source>Quote rejected</source>
        <translation>Devis refusé</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Proposition envoyée</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrat envoyé</translation>
    </message>
    <message>
        <source>Demo scheduled</source>
        <translation>Démo planifiée</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>Démo effectuée</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>Visite du site web</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Interaction sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>Ticket d’assistance</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Changement d’étape</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>Modification de champ</translation>
    </message>
    <message>
        <source>File shared</source>
        <translation>Fichier partagé</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lieu ou lien</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Heure d’échéance</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Attribuée par</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Terminée le</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Motif d’absence de TVA</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Units for one of the main currency</source>
        <translation>Taux pour une unité de la devise principale</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émis le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Conditions de paiement</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Conditions de livraison</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Viewed at</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepté le</translation>
    </message>
    <message>
        <source>Rejected at</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Expiré le</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Ligne de devis</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>Lignes de devis</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Contact of a deal</source>
        <translation>Contact de l’affaire</translation>
    </message>
    <message>
        <source>Contacts of deals</source>
        <translation>Contacts des affaires</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Champ de</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>Meeting Scheduled</source>
        <translation>Rendez-vous planifié</translation>
    </message>
    <message>
        <source>Proposal Sent</source>
        <translation>Proposition envoyée</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>Suivi à long terme</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>Allemand (Autriche)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Allemand (Suisse)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Proposition acceptée</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Proposition refusée</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Is a template</source>
        <translation>Est un modèle</translation>
    </message>
    <message>
        <source>Proposal block</source>
        <translation>Bloc de proposition</translation>
    </message>
    <message>
        <source>Proposal blocks</source>
        <translation>Blocs de proposition</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problématique</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Études de cas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>More companies</source>
        <translation>Autres sociétés</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Card properties</source>
        <translation>Données de la carte</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nouvelle piste</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Devis expirés</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Modifications de %1</translation>
    </message>
    <message>
        <source>Resolved %1 of %2</source>
        <translation>Conflit résolu&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Undone, because it was not sent to %1</source>
        <translation>Annulé, car non envoyé à %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Clôture ce mois-ci</translation>
    </message>
    <message>
        <source>Open, weighted</source>
        <translation>Ouvertes, pondérées</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>Ouverts et récents</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Expirent cette semaine</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Resolved the conflict about %1</source>
        <translation>Conflit sur %1 résolu</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%1 de %2 rouvert</translation>
    </message>
    <message>
        <source>Reopened the conflicts of %1</source>
        <translation>Conflits de %1 rouverts</translation>
    </message>
    <message>
        <source>Distinct pair</source>
        <translation>Paire distincte</translation>
    </message>
    <message>
        <source>Distinct pairs</source>
        <translation>Paires distinctes</translation>
    </message>
    <message>
        <source>Entity of the first</source>
        <translation>Type du premier</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Entity of the second</source>
        <translation>Type du second</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit résolu</numerusform>
            <numerusform>%Ln conflits résolus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>%Ln champ de %1 résolu</numerusform>
            <numerusform>%Ln champs de %1 résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>Dates ajoutées</translation>
    </message>
    <message>
        <source>Excluded dates</source>
        <translation>Dates exclues</translation>
    </message>
    <message>
        <source>Taken out of the series</source>
        <translation>Détaché de la série</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Heure dans la série</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Identifiant de calendrier</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Score manuel</translation>
    </message>
    <message>
        <source>Deciding factors</source>
        <translation>Facteurs décisifs</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>References and trust</source>
        <translation>Références et confiance</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>Service et assistance</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Mauvais moment</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Décideur</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Meilleurs clients</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Clients fidèles</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometteurs</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inactifs</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Perdu au profit de</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Contact again on</source>
        <translation>Recontacter le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Écourtée</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>Version de l’invitation</translation>
    </message>
    <message>
        <source>Version that was sent</source>
        <translation>Version envoyée</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Règle de score</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Règles de score</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Commencé à</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>In an open deal</source>
        <translation>Dans une affaire ouverte</translation>
    </message>
    <message>
        <source>There is an open deal with this contact.</source>
        <translation>Une affaire est ouverte avec ce contact.</translation>
    </message>
    <message>
        <source>The job title is one that decides.</source>
        <translation>La fonction est celle d’un décideur.</translation>
    </message>
    <message>
        <source>Talked in the last 30 days</source>
        <translation>Échange ces 30 derniers jours</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 30 days.</source>
        <translation>Il y a eu un appel, un rendez-vous ou un e-mail ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Answered a call</source>
        <translation>A répondu à un appel</translation>
    </message>
    <message>
        <source>A call was answered in the last 90 days.</source>
        <translation>Un appel a été pris ces 90 derniers jours.</translation>
    </message>
    <message>
        <source>This contact is a customer.</source>
        <translation>Ce contact est client.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>An e-mail address and a phone number are known.</source>
        <translation>Une adresse e-mail et un numéro de téléphone sont connus.</translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Mauvaise humeur</translation>
    </message>
    <message>
        <source>The mood was poor in the last 30 days.</source>
        <translation>L’humeur était mauvaise ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Silence depuis 90 jours</translation>
    </message>
    <message>
        <source>Nothing has happened for 90 days.</source>
        <translation>Rien ne s’est passé depuis 90 jours.</translation>
    </message>
    <message>
        <source>This contact does not want to be contacted.</source>
        <translation>Ce contact ne souhaite pas être contacté.</translation>
    </message>
    <message>
        <source>Talked in the last 14 days</source>
        <translation>Échange ces 14 derniers jours</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 14 days.</source>
        <translation>Il y a eu un appel, un rendez-vous ou un e-mail ces 14 derniers jours.</translation>
    </message>
    <message>
        <source>Business e-mail</source>
        <translation>E-mail professionnel</translation>
    </message>
    <message>
        <source>The e-mail address is not one of a free provider.</source>
        <translation>L’adresse e-mail n’est pas celle d’un fournisseur gratuit.</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>Entreprise connue</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>L’entreprise est connue.</translation>
    </message>
    <message>
        <source>Value known</source>
        <translation>Montant connu</translation>
    </message>
    <message>
        <source>The lead has an estimated value.</source>
        <translation>La piste a un montant estimé.</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>Téléphone connu</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>Un numéro de téléphone est connu.</translation>
    </message>
    <message>
        <source>Team e-mail</source>
        <translation>E-mail d’équipe</translation>
    </message>
    <message>
        <source>The e-mail address is that of a team, not of a person.</source>
        <translation>L’adresse e-mail est celle d’une équipe, pas d’une personne.</translation>
    </message>
    <message>
        <source>Untouched for 21 days</source>
        <translation>Sans suivi depuis 21 jours</translation>
    </message>
    <message>
        <source>Nobody has worked on this lead for 21 days.</source>
        <translation>Personne n’a travaillé sur cette piste depuis 21 jours.</translation>
    </message>
    <message>
        <source>This lead is unqualified.</source>
        <translation>Cette piste n’est pas qualifiée.</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>Prochaine action planifiée</translation>
    </message>
    <message>
        <source>The next action has a day.</source>
        <translation>La prochaine action a une date.</translation>
    </message>
    <message>
        <source>Quote with the customer</source>
        <translation>Devis chez le client</translation>
    </message>
    <message>
        <source>A quote was sent, viewed or accepted.</source>
        <translation>Un devis a été envoyé, consulté ou accepté.</translation>
    </message>
    <message>
        <source>Decision maker involved</source>
        <translation>Décideur impliqué</translation>
    </message>
    <message>
        <source>The contact&apos;s job title is one that decides.</source>
        <translation>La fonction du contact est celle d’un décideur.</translation>
    </message>
    <message>
        <source>Closes within 30 days</source>
        <translation>Clôture sous 30 jours</translation>
    </message>
    <message>
        <source>The expected close is within 30 days.</source>
        <translation>La clôture est prévue sous 30 jours.</translation>
    </message>
    <message>
        <source>The priority is hot.</source>
        <translation>La priorité est « chaude ».</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Prochaine action en retard</translation>
    </message>
    <message>
        <source>The day of the next action has passed.</source>
        <translation>La date de la prochaine action est passée.</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>Nobody has planned what comes next.</source>
        <translation>Personne n’a planifié la suite.</translation>
    </message>
    <message>
        <source>Expected close has passed</source>
        <translation>Clôture prévue dépassée</translation>
    </message>
    <message>
        <source>The deal should have closed already.</source>
        <translation>L’affaire aurait déjà dû être conclue.</translation>
    </message>
    <message>
        <source>Silent for 21 days</source>
        <translation>Silence depuis 21 jours</translation>
    </message>
    <message>
        <source>Nothing has happened for 21 days.</source>
        <translation>Rien ne s’est passé depuis 21 jours.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Règle de validation</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Règles de validation</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Règle de</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Champ obligatoire</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>À partir de l’étape</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>Modèle de tâches</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Modèles de tâches</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Étapes comptées à partir de</translation>
    </message>
    <message>
        <source>Step of a task template</source>
        <translation>Étape d’un modèle de tâches</translation>
    </message>
    <message>
        <source>Steps of task templates</source>
        <translation>Étapes de modèles de tâches</translation>
    </message>
    <message>
        <source>Days after (before: negative)</source>
        <translation>Jours après (avant : négatif)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>Jours ouvrés seulement</translation>
    </message>
    <message>
        <source>Owner of the record</source>
        <translation>Responsable de la fiche</translation>
    </message>
    <message>
        <source>Who applies the template</source>
        <translation>Qui applique le modèle</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>Une personne précise</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Waits for the step before</source>
        <translation>Attend l’étape précédente</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Taken from %1 after a backup was restored</source>
        <translation>Repris de %1 après la restauration d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>Restoring a backup erases the person again.</source>
        <translation>Restaurer une sauvegarde efface de nouveau la personne.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>The store has no connections.</source>
        <translation>La base n’a aucune connexion.</translation>
    </message>
    <message>
        <source>Not all is done: after the next sync, run the erasure again for a new certificate.</source>
        <translation>Tout n’est pas fait : après la prochaine synchronisation, relancez l’effacement pour un nouveau certificat.</translation>
    </message>
    <message>
        <source>the deletion waits for the next sync</source>
        <translation>la suppression attend la prochaine synchronisation</translation>
    </message>
    <message>
        <source>stays there, and is not downloaded again</source>
        <translation>y reste, et n’est plus téléchargé</translation>
    </message>
    <message>
        <source>stays there: Satchel does not send to it. Delete it there by hand</source>
        <translation>y reste : Satchel n’y envoie rien. Supprimez-le là-bas à la main</translation>
    </message>
    <message>
        <source>may be there: a change was on its way. Look for it there by hand</source>
        <translation>y est peut-être : une modification était en route. Vérifiez là-bas à la main</translation>
    </message>
    <message>
        <source>refused to delete it. Delete it there by hand</source>
        <translation>a refusé de le supprimer. Supprimez-le là-bas à la main</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>ne l’a jamais eu</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificat d’effacement</translation>
    </message>
    <message>
        <source>A person was erased from this store, as article 17 of the General Data Protection Regulation asks. This paper has no personal data: the person is named by the id of the record.</source>
        <translation>Une personne a été effacée de cette base, comme le demande l’article 17 du Règlement général sur la protection des données. Ce document ne contient aucune donnée personnelle : la personne y est désignée par l’identifiant de l’enregistrement.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Lot de modifications</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificat du</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>Dans cette base</translation>
    </message>
    <message>
        <source>Erased whole</source>
        <translation>Entièrement effacé</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Textes effacés, chiffres conservés</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Nom et adresses retirés</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>Values of log entries</source>
        <translation>Valeurs d’entrées du journal</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>Contenus de fichiers</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Autres textes</translation>
    </message>
    <message>
        <source>Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 paragraph 3 letter b), and files of others that name the person.</source>
        <translation>Les devis et propositions envoyés sont conservés, car le droit commercial et fiscal peut les exiger (article 17, paragraphe 3, point b), ainsi que les fichiers d’autrui qui nomment la personne.</translation>
    </message>
    <message>
        <source>Another person here has the same name. Texts of others that have no more than the name were left as they are.</source>
        <translation>Une autre personne porte ici le même nom. Les textes d’autrui qui ne contiennent que le nom sont restés tels quels.</translation>
    </message>
    <message>
        <source>Old pages of the file, its log and the search index were written anew.</source>
        <translation>Les anciennes pages du fichier, son journal et l’index de recherche ont été réécrits.</translation>
    </message>
    <message>
        <source>Old pages of the file may still have values: they are written anew at the next start.</source>
        <translation>D’anciennes pages du fichier peuvent encore contenir des valeurs : elles seront réécrites au prochain démarrage.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Tête avant</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Tête après</translation>
    </message>
    <message>
        <source>The hash chain over the log holds across the erasure: values went, their commitments stay. &quot;satchel audit verify --head&quot; with either head checks it.</source>
        <translation>La chaîne de hachage du journal tient malgré l’effacement : les valeurs partent, leurs engagements restent. &quot;satchel audit verify --head&quot; le vérifie avec l’une ou l’autre tête.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>Nommé dans d’autres textes</translation>
    </message>
    <message>
        <source>Sent to other systems</source>
        <translation>Envoyé à d’autres systèmes</translation>
    </message>
    <message>
        <source>What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. The file person.json has the same, complete and for machines. As of %1.</source>
        <translation>Ce que cette base contient sur vous, comme le demandent les articles 15 et 20 du Règlement général sur la protection des données. Le fichier person.json contient la même chose, complète et lisible par une machine. État au %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Statement of consent</source>
        <translation>Déclaration de consentement</translation>
    </message>
    <message>
        <source>Statements of consent</source>
        <translation>Déclarations de consentement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Texte présenté</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Leads never converted</source>
        <translation>Prospects jamais convertis</translation>
    </message>
    <message>
        <source>Contacts without consent</source>
        <translation>Contacts sans consentement</translation>
    </message>
    <message>
        <source>Recordings and mail bodies</source>
        <translation>Enregistrements et textes d’e-mails</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Affaires perdues</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>%1 backups are removed as new ones are made, the last one by %2.</source>
        <translation>%1 sauvegardes sont supprimées à mesure que de nouvelles sont faites, la dernière au plus tard le %2.</translation>
    </message>
    <message>
        <source>%1 backups that were made by hand stay until somebody removes them.</source>
        <translation>%1 sauvegardes faites à la main restent jusqu&apos;à ce que quelqu&apos;un les supprime.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>Followed record</source>
        <translation>Fiche suivie</translation>
    </message>
    <message>
        <source>Followed records</source>
        <translation>Fiches suivies</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message>
        <source>An interrupted import was undone. None of its rows were kept.</source>
        <translation>Un import interrompu a été annulé. Aucune de ses lignes n’a été conservée.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Ouvrir une copie de la sauvegarde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep a write-ahead log. Your data is safe, but the window may wait while Satchel imports or syncs.</source>
        <translation>Ce disque ne permet pas de journal d’écriture anticipée. Vos données sont en sécurité, mais la fenêtre peut attendre pendant que Satchel importe ou synchronise.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This happens as soon as your changes are saved</source>
        <translation>Cela se fera dès que vos modifications seront enregistrées</translation>
    </message>
    <message>
        <source>This happens as soon as this has finished: %1</source>
        <translation>Cela se fera dès la fin de : %1</translation>
    </message>
    <message>
        <source>Writing the store anew…</source>
        <translation>Réécriture de la base…</translation>
    </message>
    <message>
        <source>The window opens again by itself. If the computer stops meanwhile, nothing is lost.</source>
        <translation>La fenêtre se rouvrira d&apos;elle-même. Si l&apos;ordinateur s&apos;arrête entre-temps, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>%Ln sauvegarde à côté de la base est restée telle quelle.</numerusform>
            <numerusform>%Ln sauvegardes à côté de la base sont restées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>La base est chiffrée.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more.</source>
        <translation>La base n&apos;est plus chiffrée.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your data is not encrypted. A passphrase can protect it: Settings, Trust and privacy.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau, vos données ne sont donc pas chiffrées. Une phrase secrète peut les protéger : Réglages, Sécurité et vie privée.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The backup is restored. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>La sauvegarde est restaurée. La base précédente est dans la liste des sauvegardes : %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>The store is repaired. The damaged file: %1</source>
        <translation>La base est réparée. Le fichier endommagé : %1</translation>
    </message>
    <message>
        <source>Satchel was not closed properly, and a check found damaged parts in %1. Repairing saves what can be read and says what cannot (satchel doctor --repair does the same).</source>
        <translation>Satchel n’a pas été fermé correctement, et une vérification a trouvé des parties endommagées dans %1. La réparation sauve ce qui est lisible et indique ce qui ne l’est pas (comme satchel doctor --repair).</translation>
    </message>
    <message>
        <source>There is a backup from %1.</source>
        <translation>Il existe une sauvegarde du %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key. Set a new passphrase here if you forgot the old one.</source>
        <translation>Déverrouillé avec la clé de récupération. Définissez ici une nouvelle phrase secrète si vous avez oublié l&apos;ancienne.</translation>
    </message>
    <message>
        <source>The app lock is off until you set a passphrase for it.</source>
        <translation>Le verrouillage de l&apos;application est désactivé tant que vous n&apos;avez pas défini de phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>Les règles d’oubli ont visé %Ln fiche.</numerusform>
            <numerusform>Les règles d’oubli ont visé %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of what is forgotten did not run.</source>
        <translation>Une règle d’oubli ne s’est pas exécutée.</translation>
    </message>
    <message>
        <source>Personal data is hidden. Nothing can be edited until you show it again.</source>
        <translation>Les données personnelles sont masquées. Rien ne peut être modifié tant qu’elles ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Les données personnelles sont de nouveau affichées.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>The team is made. Give its people access here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer belongs to the team now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer belongs to the team now. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer left the team. Its records stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer left the team. The server could not be told: an administrator can remove the computer from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopDiagnostics</name>
    <message>
        <source>Satchel ended unexpectedly</source>
        <translation>Satchel s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>Every saved change is in your store. A report of where the program stopped is on this computer; it has nothing of your data, and it is not sent.</source>
        <translation>Chaque modification enregistrée est dans votre base. Un rapport indiquant où le programme s’est arrêté se trouve sur cet ordinateur ; il ne contient aucune de vos données et n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message>
        <source>The passphrase of the app lock is missing from the keychain. Use the recovery key.</source>
        <translation>La phrase secrète du verrouillage n&apos;est pas dans le trousseau. Utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %Ln seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %Ln secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::ProblemText</name>
    <message>
        <source>This store is damaged</source>
        <translation>Cette base est endommagée</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Satchel did not change the file.</source>
        <translation>Certaines parties de %1 sont illisibles. Satchel n’a pas modifié le fichier.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this store</source>
        <translation>Cette base provient d’une version plus récente de Satchel</translation>
    </message>
    <message>
        <source>Update Satchel to open %1. Nothing was changed.</source>
        <translation>Mettez Satchel à jour pour ouvrir %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>Un autre programme utilise la base</translation>
    </message>
    <message>
        <source>%1 is locked at the moment.</source>
        <translation>%1 est verrouillé pour le moment.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>Impossible d’écrire dans la base</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only.</source>
        <translation>%1 ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space, then try again.</source>
        <translation>Il n’y a pas assez de place pour utiliser %1. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is not a Satchel store</source>
        <translation>Ce fichier n’est pas une base Satchel</translation>
    </message>
    <message>
        <source>Satchel did not change %1.</source>
        <translation>Satchel n’a pas modifié %1.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Impossible d’ouvrir la base</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can open a copy of it.</source>
        <translation>Il existe une sauvegarde du %1. Vous pouvez en ouvrir une copie.</translation>
    </message>
    <message>
        <source>This store is on a network drive</source>
        <translation>Cette base se trouve sur un lecteur réseau</translation>
    </message>
    <message>
        <source>If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this computer (network file system: %2).</source>
        <translation>Si deux ordinateurs ouvrent %1 en même temps, le fichier peut être endommagé. Gardez la base sur un disque de cet ordinateur (système de fichiers réseau&#xa0;: %2).</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can restore it, which keeps the damaged store beside it, or open a copy of it.</source>
        <translation>Il existe une sauvegarde du %1. Vous pouvez la restaurer, la base endommagée étant conservée à côté, ou en ouvrir une copie.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace the damaged store</source>
        <translation>Remplacer la base endommagée</translation>
    </message>
    <message>
        <source>What was repaired and what is lost</source>
        <translation>Ce qui a été réparé et ce qui est perdu</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>Lecture de ce qui reste de %1…</translation>
    </message>
    <message>
        <source>Satchel writes a new store beside the damaged file and changes nothing yet.</source>
        <translation>Satchel écrit une nouvelle base à côté du fichier endommagé et ne change encore rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln enregistrement est sauvé.</numerusform>
            <numerusform>%Ln enregistrements sont sauvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in this store can be saved</source>
        <translation>Tout ne peut pas être sauvé dans cette base</translation>
    </message>
    <message>
        <source>Everything in this store can be saved</source>
        <translation>Tout peut être sauvé dans cette base</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. If something is missing, look in your latest backup.</source>
        <translation>Le fichier endommagé est conservé sous un autre nom. S’il manque quelque chose, cherchez dans votre dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This store cannot be repaired</source>
        <translation>Cette base ne peut pas être réparée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairText</name>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Who changed something, and when</source>
        <translation>Auteur et date des modifications</translation>
    </message>
    <message>
        <source>Newest changes</source>
        <translation>Modifications les plus récentes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of a number nobody knows</comment>
        <translation>quelques-uns</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>heading, kind of record, how many, what about them</comment>
        <translation>%1 %2, %3 : %4</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdu :</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Sauvé :</translation>
    </message>
</context>
<context>
    <name>satchel::app::StoreUnlocking</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1.</source>
        <translation>Il y a une erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another store.</source>
        <translation>Cette clé de récupération appartient à une autre base.</translation>
    </message>
    <message>
        <source>The key is not in the keychain of this computer.</source>
        <translation>La clé n&apos;est pas dans le trousseau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>satchel::duplicates</name>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same e-mail, which several use</source>
        <translation>même e-mail, utilisé par plusieurs</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>même nom avant le @</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same phone, which several use</source>
        <translation>même téléphone, utilisé par plusieurs</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>prénom et nom inversés</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>forme courte du nom</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <translation>initiales du nom</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>partie du nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>name in two scripts</source>
        <translation>nom en deux écritures</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>même prénom</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même société</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>même domaine</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>même anniversaire</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>anniversaire semblable</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>nom différent</translation>
    </message>
    <message>
        <source>e-mail differs</source>
        <translation>e-mail différent</translation>
    </message>
    <message>
        <source>phone differs</source>
        <translation>téléphone différent</translation>
    </message>
    <message>
        <source>company differs</source>
        <translation>société différente</translation>
    </message>
    <message>
        <source>domain differs</source>
        <translation>domaine différent</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>adresse différente</translation>
    </message>
    <message>
        <source>birthday differs</source>
        <translation>anniversaire différent</translation>
    </message>
    <message>
        <source>suffix differs</source>
        <translation>suffixe différent</translation>
    </message>
</context>
<context>
    <name>satchel::exchange::Importer</name>
    <message>
        <source>Import %1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>Importer %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::ActionItems</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they do</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Restauration d&apos;essai</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictFieldsModel</name>
    <message>
        <source>Whole record</source>
        <translation>Fiche entière</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Modifiée ici</translation>
    </message>
    <message>
        <source>Edited there</source>
        <translation>Modifiée à distance</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimée ici</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Supprimée à distance</translation>
    </message>
    <message>
        <source>As last synced</source>
        <translation>Comme à la dernière synchronisation</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>%1, à choisir</translation>
    </message>
    <message>
        <source>%1, mine chosen</source>
        <translation>%1, ma valeur choisie</translation>
    </message>
    <message>
        <source>%1, theirs chosen</source>
        <translation>%1, valeur distante choisie</translation>
    </message>
    <message>
        <source>%1, the value before chosen</source>
        <translation>%1, valeur d’avant choisie</translation>
    </message>
    <message>
        <source>%1, another value chosen</source>
        <translation>%1, autre valeur choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Valeur distante</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1, %2, %Ln champ</numerusform>
            <numerusform>%1, %2, %Ln champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConnectionsModel</name>
    <message>
        <source>Team hub (PostgreSQL)</source>
        <translation>Hub de l&apos;équipe (PostgreSQL)</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team.</source>
        <comment>computer and person</comment>
        <translation>%1 exécute cette connexion pour l’équipe.</translation>
    </message>
</context>
<context>
    <name>satchel::items::MatchesModel</name>
    <message>
        <source>Deleted record</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Satchel created one from the other</source>
        <translation>Satchel a créé l’une à partir de l’autre</translation>
    </message>
    <message>
        <source>different records</source>
        <translation>fiches différentes</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liées</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>%1 here, %2 there: %3. %4</source>
        <comment>title, title, same or not, evidence</comment>
        <translation>%1 ici, %2 à distance&#xa0;: %3. %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Points communs</translation>
    </message>
</context>
<context>
    <name>satchel::items::MeetingEdits</name>
    <message>
        <source>the meeting</source>
        <translation>la réunion</translation>
    </message>
    <message>
        <source>Closed %1 as a no-show</source>
        <translation>%1 clôturée : absence</translation>
    </message>
    <message>
        <source>Closed %1 as moved</source>
        <translation>%1 clôturée : déplacée</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 clôturée</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>%1 rouverte</translation>
    </message>
</context>
<context>
    <name>satchel::items::MergeFieldsModel</name>
    <message>
        <source>both kept, the older one first</source>
        <translation>les deux sont conservés, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>identique dans les deux</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Après la fusion</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>satchel::items::NextAction</name>
    <message>
        <source>Completed the next action</source>
        <translation>Prochaine action terminée</translation>
    </message>
</context>
<context>
    <name>satchel::items::ParkedModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>record, connection, reason</comment>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 is not a user of %2</source>
        <comment>person, connection</comment>
        <translation>%1 n’est pas un utilisateur de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>reason, connection, records</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, développé</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, réduit</translation>
    </message>
</context>
<context>
    <name>satchel::items::ProposalModel</name>
    <message>
        <source>Renamed “%1”</source>
        <translation>Bloc «&#xa0;%1&#xa0;» renommé</translation>
    </message>
    <message>
        <source>Changed the kind of “%1”</source>
        <translation>Type de «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Added “%1” to the proposal</source>
        <translation>Bloc «&#xa0;%1&#xa0;» ajouté à la proposition</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>Bloc «&#xa0;%1&#xa0;» déplacé</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>Bloc «&#xa0;%1&#xa0;» dupliqué</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>Bloc «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Changed “%1” of the proposal</source>
        <translation>Modification de «&#xa0;%1&#xa0;» de la proposition</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a block, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edited the text of “%1”</source>
        <translation>Texte de « %1 » modifié</translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message>
        <source>Changed a line of the quote</source>
        <translation>Ligne du devis modifiée</translation>
    </message>
    <message>
        <source>Added “%1” to the quote</source>
        <translation>«&#xa0;%1&#xa0;» ajouté au devis</translation>
    </message>
    <message>
        <source>Added a group to the quote</source>
        <translation>Groupe ajouté au devis</translation>
    </message>
    <message>
        <source>Added a line to the quote</source>
        <translation>Ligne ajoutée au devis</translation>
    </message>
    <message>
        <source>Moved a line of the quote</source>
        <translation>Ligne du devis déplacée</translation>
    </message>
    <message>
        <source>Duplicated a line of the quote</source>
        <translation>Ligne du devis dupliquée</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>%Ln ligne retirée du devis</numerusform>
            <numerusform>%Ln lignes retirées du devis</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed “%1” of the quote</source>
        <translation>Modification de «&#xa0;%1&#xa0;» du devis</translation>
    </message>
    <message>
        <source>Changed the quote&apos;s currency to %1</source>
        <translation>Devise du devis changée en %1</translation>
    </message>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Chercher dans le catalogue ou saisir une ligne libre</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an amount that does not count</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>discount, a column</comment>
        <translation>Rem.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::RecordTableModel</name>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de %1</translation>
    </message>
</context>
<context>
    <name>satchel::items::RefusalText</name>
    <message>
        <source>Your role does not let you change this record (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not let you delete this record (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not let you restore this record (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not let you create records of this kind (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not let you change the field %2 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has erased this record (%1). Nothing can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has this record (%1) already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team has a field %2 of another type (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::items::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>satchel::items::RoundsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message>
        <source>“%1” is no longer required</source>
        <translation>« %1 » n’est plus obligatoire</translation>
    </message>
    <message>
        <source>Required “%1” from “%2”</source>
        <comment>field, stage</comment>
        <translation>« %1 » rendu obligatoire à partir de « %2 »</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <comment>field, pipeline</comment>
        <translation>%1 est obligatoire (%2)</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est obligatoire</translation>
    </message>
    <message>
        <source>“%1” is required from this stage on.</source>
        <translation>« %1 » est obligatoire à partir de cette étape.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1 : obligatoire</translation>
    </message>
    <message>
        <source>%1: not required</source>
        <translation>%1 : facultatif</translation>
    </message>
    <message>
        <source>Several rules require “%1”: %2. The one that begins first counts.</source>
        <comment>field, rules</comment>
        <translation>Plusieurs règles exigent « %1 » : %2. Celle qui commence en premier s’applique.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>facultatif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>%Ln sans valeur</numerusform>
            <numerusform>%Ln sans valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageTableModel</name>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«&#xa0;%1&#xa0;» renommée en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>Modification de %1 pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Added the stage “%1”</source>
        <translation>Étape «&#xa0;%1&#xa0;» ajoutée</translation>
    </message>
    <message>
        <source>Moved the stage “%1”</source>
        <translation>Étape «&#xa0;%1&#xa0;» déplacée</translation>
    </message>
    <message>
        <source>Removed the stage “%1”</source>
        <translation>Étape «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>satchel::items::SyncStatusNotifier</name>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::TableColumn</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskBoardModel</name>
    <message>
        <source>Pending</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskDependencyEdits</name>
    <message>
        <source>Changed what a task waits for</source>
        <translation>Modifié ce qu’une tâche attend</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message>
        <source>Reopened 1 task</source>
        <translation>1 tâche rouverte</translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche rouverte</numerusform>
            <numerusform>%Ln tâches rouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Started 1 task</source>
        <translation>1 tâche commencée</translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche commencée</numerusform>
            <numerusform>%Ln tâches commencées</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tâche terminée</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche terminée</numerusform>
            <numerusform>%Ln tâches terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled 1 task</source>
        <translation>1 tâche annulée</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche annulée</numerusform>
            <numerusform>%Ln tâches annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 task to the trash</source>
        <translation>1 tâche mise à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>%Ln tâche mise à la corbeille</numerusform>
            <numerusform>%Ln tâches mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task and planned the next one</source>
        <translation>1 tâche terminée et la suivante planifiée</translation>
    </message>
    <message>
        <source>Copied 1 task</source>
        <translation>1 tâche copiée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 tâche ajoutée</translation>
    </message>
    <message>
        <source>%1. Ready to start: %2</source>
        <comment>what was done; a task</comment>
        <translation>%1. Peut commencer : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1. Peuvent commencer : %2 et %Ln autre</numerusform>
            <numerusform>%1. Peuvent commencer : %2 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Terminées aujourd’hui</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>Terminées avant</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorité moyenne</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Priorité basse</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sans affaire</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>Deal without a title</source>
        <translation>Affaire sans titre</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>Attend %1 et %Ln autre</numerusform>
            <numerusform>Attend %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>day</comment>
        <translation>commence le %1</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribuée à personne</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>list, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorité haute</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Attribuées à moi</translation>
    </message>
    <message>
        <source>Assigned by me</source>
        <translation>Attribuées par moi</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>Par affaire</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Regroupées</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Mes listes</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message>
        <source>Shifted the dates of 1 task</source>
        <translation>Dates d’une tâche décalées</translation>
    </message>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>Dates de %Ln tâche décalées</numerusform>
            <numerusform>Dates de %Ln tâches décalées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message>
        <source>Added 1 task of “%1”</source>
        <translation>1 tâche de « %1 » ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>%Ln tâche de « %1 » ajoutée</numerusform>
            <numerusform>%Ln tâches de « %1 » ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the task template “%1”</source>
        <translation>Modèle de tâches « %1 » supprimé</translation>
    </message>
    <message>
        <source>Moved a step of “%1”</source>
        <translation>Étape de « %1 » déplacée</translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message>
        <source>Restored “%1”</source>
        <translation>Fiche «&#xa0;%1&#xa0;» restaurée</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche restaurée</numerusform>
            <numerusform>%Ln fiches restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>quote, activity</comment>
        <translation>%1 sans titre</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>phone call, a name</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, phone call</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::WeeklyReview</name>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Can start: all it waited for is done</source>
        <translation>Peut commencer : tout ce qu’elle attendait est fait</translation>
    </message>
    <message>
        <source>Moved 1 task to another day</source>
        <translation>1 tâche déplacée à un autre jour</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>%Ln tâche déplacée à un autre jour</numerusform>
            <numerusform>%Ln tâches déplacées à un autre jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open deals, and how much of them to expect</source>
        <translation>Affaires ouvertes, et ce qu’on peut en attendre</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Expected wins in the coming periods, compared with quota and trend</source>
        <translation>Affaires que l’on prévoit de gagner dans les périodes à venir, comparées à l’objectif et à la tendance</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Fiabilité des prévisions</translation>
    </message>
    <message>
        <source>The forecast on the first day of each period, compared with the result</source>
        <translation>Prévision au premier jour de chaque période, comparée au résultat</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Affaires gagnées et perdues</translation>
    </message>
    <message>
        <source>Closed deals, and why deals were lost</source>
        <translation>Affaires clôturées, et motifs des pertes</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>How many deals advance from each stage</source>
        <translation>Combien d’affaires avancent depuis chaque étape</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Temps par étape</translation>
    </message>
    <message>
        <source>How long deals stay in each stage, and sales velocity</source>
        <translation>Durée des affaires à chaque étape, et vélocité des ventes</translation>
    </message>
    <message>
        <source>Activity per person</source>
        <translation>Activité par personne</translation>
    </message>
    <message>
        <source>Calls, e-mails and meetings of each person</source>
        <translation>Appels, e-mails et rendez-vous de chaque personne</translation>
    </message>
    <message>
        <source>Ageing and overdue</source>
        <translation>Ancienneté et retards</translation>
    </message>
    <message>
        <source>How old the open deals are, and what is overdue</source>
        <translation>Ancienneté des affaires ouvertes, et ce qui est en retard</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Where deals are won, by source, product or person</source>
        <translation>Où les affaires sont gagnées, par source, produit ou personne</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Montant des affaires</translation>
    </message>
    <message>
        <source>How many small and how many large deals there are</source>
        <translation>Combien de petites et de grandes affaires</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>Pistes par mois</translation>
    </message>
    <message>
        <source>How the leads of each month turned out</source>
        <translation>Ce que sont devenues les pistes de chaque mois</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Commit threshold</source>
        <translation>Seuil d’engagement</translation>
    </message>
    <message>
        <source>Deals due</source>
        <translation>Affaires à échéance</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire cas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Erreur %</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>on the first day of each period</source>
        <translation>au premier jour de chaque période</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Erreur moyenne</translation>
    </message>
    <message>
        <source>per period, relative to won</source>
        <translation>par période, rapportée au montant gagné</translation>
    </message>
    <message>
        <source>Deals as the change log records them on the first day of each period. Error %: expected minus won, as a percentage of won.</source>
        <translation>Affaires selon le journal des modifications au premier jour de chaque période. Erreur %&#xa0;: attendu moins gagné, en pourcentage du gagné.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Activity by %1</source>
        <translation>Activité par %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Meetings and demos</source>
        <translation>Rendez-vous et démos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Minutes logged</source>
        <translation>Minutes consignées</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>depuis la création</translation>
    </message>
    <message>
        <source>in the stage</source>
        <translation>dans l’étape</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Closing date passed</source>
        <translation>Date de clôture dépassée</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Prochaine action en retard</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>All open deals</source>
        <translation>Toutes les affaires ouvertes</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Affaires gagnées</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Affaires perdues</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Toutes les affaires</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tranches</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Moins de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Sans taux</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>Size in %1</source>
        <translation>Montant en %1</translation>
    </message>
    <message>
        <source>Share of deals</source>
        <translation>Part des affaires</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Part du montant</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>of deals with a value</source>
        <translation>des affaires avec un montant</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Pire cas</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Meilleur cas</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Gagné à ce jour</translation>
    </message>
    <message>
        <source>deals: %1</source>
        <translation>affaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Aucun objectif n’est fixé</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>open value ÷ remaining quota</source>
        <translation>montant ouvert ÷ reste à atteindre de l’objectif</translation>
    </message>
    <message>
        <source>Forecast by %1</source>
        <translation>Prévisions par %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Worst: won and the weighted value of deals from %1 %. Expected: won and all weighted values. Best: won and all open values.</source>
        <translation>Pire cas&#xa0;: le gagné et le montant pondéré des affaires à partir de %1&#xa0;%. Attendu&#xa0;: le gagné et tous les montants pondérés. Meilleur cas&#xa0;: le gagné et tous les montants ouverts.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Ensemble des mois</translation>
    </message>
    <message>
        <source>Success: leads qualified or converted so far, and within the given days of creation for months that are old enough.</source>
        <translation>Réussite&#xa0;: pistes qualifiées ou converties à ce jour, et dans le délai indiqué après la création pour les mois assez anciens.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Montant ouvert</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Affaire moyenne</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Cycle de vente</translation>
    </message>
    <message>
        <source>from creation to close</source>
        <translation>de la création à la clôture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Pipeline by %1</source>
        <translation>Pipeline par %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>Conversion, %1</source>
        <translation>Conversion, %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancées</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Moved back or snoozed</source>
        <translation>Reculées ou mises en veille</translation>
    </message>
    <message>
        <source>Currently in stage</source>
        <translation>Actuellement à cette étape</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avancent</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>Gagnées à la fin</translation>
    </message>
    <message>
        <source>Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the stage and closed in the period.</source>
        <translation>Avancent&#xa0;: part des affaires sorties de l’étape. Gagnées à la fin&#xa0;: part des affaires passées par l’étape et clôturées pendant la période.</translation>
    </message>
    <message>
        <source>Time in stage, %1</source>
        <translation>Temps par étape, %1</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Affaires sorties</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Jours en moyenne</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Jours, médiane</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Vélocité par jour</translation>
    </message>
    <message>
        <source>open × win rate × size ÷ cycle</source>
        <translation>ouvertes × taux de gain × montant ÷ cycle</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Affaire gagnée moyenne</translation>
    </message>
    <message>
        <source>Stays under a minute are excluded as corrected mistakes.</source>
        <translation>Les passages de moins d’une minute, des erreurs corrigées, sont exclus.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Montant gagné</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>Gain moyen</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Jours avant gain</translation>
    </message>
    <message>
        <source>Win rate by %1</source>
        <translation>Taux de gain par %1</translation>
    </message>
    <message>
        <source>All decided deals</source>
        <translation>Toutes les affaires décidées</translation>
    </message>
    <message>
        <source>Win rate by product</source>
        <translation>Taux de gain par produit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>A deal counts for each product in its quotes, with its whole value, so there is no total.</source>
        <translation>Une affaire compte pour chaque produit de ses devis, avec son montant entier&#x202f;; il n’y a donc pas de total.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Motifs de perte des affaires</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Montant perdu</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>All lost deals</source>
        <translation>Toutes les affaires perdues</translation>
    </message>
    <message>
        <source>Won and lost by %1</source>
        <translation>Affaires gagnées et perdues par %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1&#xa0;%2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois prochain</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Trimestre prochain</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année prochaine</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Les montants sont en %1.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted at the rates of %2.</source>
        <translation>Les montants sont en %1&#x202f;; les autres devises sont converties aux taux du %2.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted.</source>
        <translation>Les montants sont en %1&#x202f;; les autres devises sont converties.</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1.</source>
        <translation>Exclus (aucun taux de change)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, all in %2</source>
        <translation>%1, tout en %2</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier.</source>
        <translation>Tendance&#xa0;: les mêmes mois un an auparavant.</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier, plus %1 % annual growth.</source>
        <translation>Tendance&#xa0;: les mêmes mois un an auparavant, plus %1&#xa0;% de croissance annuelle.</translation>
    </message>
    <message>
        <source>The filter uses the deals as they are today.</source>
        <translation>Le filtre porte sur les affaires telles qu’elles sont aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>Jusqu’à %Ln jour</numerusform>
            <numerusform>Jusqu’à %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>Plus de %Ln jour</numerusform>
            <numerusform>Plus de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>De %1 à %Ln jour</numerusform>
            <numerusform>De %1 à %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>half of them are smaller</source>
        <translation>la moitié des affaires est en dessous</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln jour</numerusform>
            <numerusform>en %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % vs. a month ago</source>
        <translation>%1&#xa0;% en un mois</translation>
    </message>
    <message>
        <source>as many as a month ago</source>
        <translation>autant qu’il y a un mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>%Ln de plus qu’il y a un mois</numerusform>
            <numerusform>%Ln de plus qu’il y a un mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>%Ln de moins qu’il y a un mois</numerusform>
            <numerusform>%Ln de moins qu’il y a un mois</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>médiane&#xa0;: %1&#xa0;j</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane&#xa0;: %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Entonnoir</translation>
    </message>
    <message>
        <source>How far the closed deals came, and where most of them end</source>
        <translation>Jusqu’où les affaires closes sont allées, et où la plupart s’arrêtent</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>What the pipeline brings a day, month by month</source>
        <translation>Ce que le pipeline rapporte par jour, mois par mois</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3, %4 of them for %5.</source>
        <translation>Étape la plus faible : %1 sur %2 s’arrêtent à %3, dont %4 pour %5.</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3.</source>
        <translation>Étape la plus faible : %1 sur %2 s’arrêtent à %3.</translation>
    </message>
    <message>
        <source>From lead to won, %1</source>
        <translation>Du prospect au gain, %1</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Terminées ici</translation>
    </message>
    <message>
        <source>as fast as a year before</source>
        <translation>aussi rapide qu’un an avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>%Ln jour plus rapide qu’un an avant</numerusform>
            <numerusform>%Ln jours plus rapide qu’un an avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>%Ln jour plus lent qu’un an avant</numerusform>
            <numerusform>%Ln jours plus lent qu’un an avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <translation>%1 sur %2 en 12 mois</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Jours dans l’étape</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>One deal waits in %1, for %2.</source>
        <translation>Une affaire attend dans %1, depuis %2.</translation>
    </message>
    <message>
        <source>%1 deals wait in %2, one of them for %3.</source>
        <translation>%1 affaires attendent dans %2, dont une depuis %3.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>6 derniers mois</translation>
    </message>
    <message>
        <source>Velocity: open deals at the end of the month × win rate × average won deal ÷ sales cycle, each of the 12 months up to it. A row opens the deals closed in its month.</source>
        <translation>Vélocité : affaires ouvertes à la fin du mois × taux de gain × affaire gagnée moyenne ÷ cycle de vente, sur les 12 mois précédents. Une ligne ouvre les affaires closes de son mois.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tous les pipelines</translation>
    </message>
    <message>
        <source>Of the deals that closed in the period: how many came to each stage or further. Conversion: share of those that came to the next stage or further.</source>
        <translation>Parmi les affaires conclues ou perdues dans la période : combien ont atteint chaque étape ou plus loin. Conversion : part de celles qui ont atteint l’étape suivante ou plus loin.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>Dernier mois</numerusform>
            <numerusform>%Ln derniers mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::sync::LoopbackListener</name>
    <message>
        <source>Page not found</source>
        <translation>Page introuvable</translation>
    </message>
    <message>
        <source>This address is only used while you sign in.</source>
        <translation>Cette adresse ne sert que pendant l’identification.</translation>
    </message>
    <message>
        <source>Sign-in doesn&apos;t match</source>
        <translation>L’identification ne correspond pas</translation>
    </message>
    <message>
        <source>This response doesn&apos;t belong to the current sign-in. Start again in Satchel.</source>
        <translation>Cette réponse ne correspond pas à l’identification en cours. Recommencez dans Satchel.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Échec de l’identification</translation>
    </message>
    <message>
        <source>Satchel shows the reason. You can close this window.</source>
        <translation>Satchel en indique la raison. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identification réussie</translation>
    </message>
    <message>
        <source>You can close this window and go back to Satchel.</source>
        <translation>Vous pouvez fermer cette fenêtre et revenir à Satchel.</translation>
    </message>
</context>
<context>
    <name>satchel::sync::Manifest</name>
    <message>
        <source>1. Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create service key. You need to be a super admin or have the permission Developer tools access. It works with every subscription, including the free one.</source>
        <translation>1. Le plus simple, pour une personne ou une petite équipe&#xa0;: dans HubSpot, ouvrez Development, Keys, Service keys, puis cliquez sur Create service key. Vous devez être super administrateur ou avoir l’autorisation Developer tools access. Cela fonctionne avec tous les abonnements, même gratuits.</translation>
    </message>
    <message>
        <source>2. Add these scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</source>
        <translation>2. Ajoutez ces portées (scopes)&#xa0;: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</translation>
    </message>
    <message>
        <source>3. Add these as well if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or Enterprise. Satchel skips what is missing and says so on the connection.</source>
        <translation>3. Ajoutez aussi celles-ci si HubSpot les propose&#xa0;: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Les pistes (leads) nécessitent Sales Hub Professional ou Enterprise. Satchel ignore ce qui manque et l’indique sur la connexion.</translation>
    </message>
    <message>
        <source>4. Press Create, open the key, press Show, and paste it into Satchel as the token. That is all.</source>
        <translation>4. Cliquez sur Create, ouvrez la clé, cliquez sur Show et collez-la dans Satchel comme jeton. C’est tout.</translation>
    </message>
    <message>
        <source>5. Or let everyone sign in with their own rights. This needs an app, which you create with HubSpot&apos;s command-line tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base contents App, distribution private, auth oauth).</source>
        <translation>5. Ou laissez chacun s’identifier avec ses propres droits. Il faut alors une application, que vous créez avec l’outil en ligne de commande de HubSpot&#xa0;: installez Node.js, puis exécutez npm install -g @hubspot/cli, hs account auth et hs project create (contenu de base App, distribution private, authentification oauth).</translation>
    </message>
    <message>
        <source>6. In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and the scopes of step 2, and optionalScopes to those of step 3, exactly: HubSpot refuses the sign-in when the lists differ. Then run hs project upload.</source>
        <translation>6. Dans src/app/app-hsmeta.json, mettez dans redirectUrls l’adresse de redirection affichée ici, dans requiredScopes oauth et les portées de l’étape 2, et dans optionalScopes celles de l’étape 3, exactement&#xa0;: HubSpot refuse l’identification si les listes diffèrent. Exécutez ensuite hs project upload.</translation>
    </message>
    <message>
        <source>7. In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be a super admin or have the permission HubSpot Marketplace access.</source>
        <translation>7. Dans HubSpot, ouvrez Development, Projects, votre projet, votre application. Ajoutez votre compte à la liste d’autorisation sous Distribution et copiez l’ID client et le secret client sous Auth. La première personne qui s’identifie doit être super administrateur ou avoir l’autorisation HubSpot Marketplace access.</translation>
    </message>
    <message>
        <source>8. So that nothing is ever created twice, add a text property with the internal name satchel_id that requires unique values to each object you send.</source>
        <translation>8. Pour que rien ne soit jamais créé en double, ajoutez à chaque objet que vous envoyez une propriété de texte avec le nom interne satchel_id qui exige des valeurs uniques.</translation>
    </message>
    <message>
        <source>Service key or private app token</source>
        <translation>Clé de service ou jeton d’application privée</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.owners.read</source>
        <translation>il faut la portée crm.objects.owners.read</translation>
    </message>
    <message>
        <source>they need Sales Hub Professional and the scope crm.objects.leads.read</source>
        <translation>il faut Sales Hub Professional et la portée crm.objects.leads.read</translation>
    </message>
    <message>
        <source>HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their lifecycle stage</source>
        <translation>HubSpot n’accepte une piste que pour un contact existant&#xa0;: créez-la dans HubSpot, ou travaillez avec les contacts et leur étape du cycle de vie</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.products.read</source>
        <translation>il faut la portée crm.objects.products.read</translation>
    </message>
    <message>
        <source>1. API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it as an add-on. Everyone who uses Satchel needs the permission API Enabled.</source>
        <translation>1. Accès à l’API&#xa0;: il est inclus dans Enterprise, Unlimited, Performance et Developer Edition&#x202f;; Professional Edition le demande en option. Chaque utilisateur de Satchel doit avoir l’autorisation API Enabled.</translation>
    </message>
    <message>
        <source>2. In Setup, search for External Client App Manager and choose New External Client App (connected apps can no longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local.</source>
        <translation>2. Dans Setup, cherchez External Client App Manager et choisissez New External Client App (on ne peut plus créer de connected apps&#x202f;; une application existante avec les mêmes réglages convient). Nom&#xa0;: Satchel. Distribution State&#xa0;: Local.</translation>
    </message>
    <message>
        <source>3. Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage user data via APIs (api) and Perform requests at any time (refresh_token, offline_access).</source>
        <translation>3. Sous API (Enable OAuth Settings), cochez Enable OAuth et saisissez l’URL de rappel ci-dessous. Ajoutez les portées Manage user data via APIs (api) et Perform requests at any time (refresh_token, offline_access).</translation>
    </message>
    <message>
        <source>4. Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten minutes until the app works.</source>
        <translation>4. Sous Security, cochez Require Proof Key for Code Exchange (PKCE). Décochez Require secret for Web Server Flow et Require secret for Refresh Token Flow. La rotation des jetons d’actualisation peut être activée. Choisissez Create&#x202f;; l’application peut mettre dix minutes à fonctionner.</translation>
    </message>
    <message>
        <source>5. On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP restrictions for people who travel.</source>
        <translation>5. Sous l’onglet Policies&#xa0;: Permitted Users&#xa0;: All users can self-authorize, ou autorisez d’avance un ensemble d’autorisations. Refresh Token Policy&#xa0;: valable jusqu’à révocation, ou expiration après un temps sans utilisation. IP Relaxation&#xa0;: Relax IP restrictions pour les personnes qui voyagent.</translation>
    </message>
    <message>
        <source>6. On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The secret is not needed.</source>
        <translation>6. Sous l’onglet Settings, OAuth Settings, choisissez Consumer Key and Secret. La consumer key est l’ID client. Le secret n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>7. Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, opportunities, products, tasks, events, notes. What they may not see or change is not synced.</source>
        <translation>7. Donnez aux personnes le droit de lire, créer, modifier et supprimer les objets avec lesquels elles travaillent&#xa0;: comptes, contacts, pistes, opportunités, produits, tâches, événements, notes. Ce qu’elles ne peuvent ni voir ni modifier n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>8. To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, Unique) to each object you send, and let people see and edit it.</source>
        <translation>8. Pour que rien ne soit jamais créé en double, ajoutez à chaque objet que vous envoyez un champ de texte nommé Satchel_Id (longueur 36, External ID, Unique), visible et modifiable par les utilisateurs.</translation>
    </message>
    <message>
        <source>9. Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com.</source>
        <translation>9. Sandbox&#xa0;: indiquez https://test.salesforce.com comme adresse. My Domain&#xa0;: https://NAME.my.salesforce.com.</translation>
    </message>
    <message>
        <source>10. Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created until someone decides, unless the connection&apos;s settings allow it.</source>
        <translation>10. Les règles d’attribution ne s’exécutent pas pour ce que Satchel envoie. Une fiche signalée par une règle de doublons n’est créée qu’après décision, sauf si les paramètres de la connexion l’autorisent.</translation>
    </message>
    <message>
        <source>Session id or access token</source>
        <translation>ID de session ou jeton d’accès</translation>
    </message>
    <message>
        <source>Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>Salesforce y voit un doublon d’une fiche existante&#xa0;: «&#xa0;%1&#xa0;» Ouvrez la fiche existante, ou autorisez les doublons possibles dans les paramètres de cette connexion et réessayez</translation>
    </message>
    <message>
        <source>Leads are converted in Salesforce: convert it there, and it will be converted here</source>
        <translation>Les pistes sont converties dans Salesforce&#xa0;: convertissez-la là-bas, elle le sera aussi ici</translation>
    </message>
    <message>
        <source>1. Once per organization: In the Microsoft Entra admin center open App registrations and choose New registration. Keep Single tenant.</source>
        <translation>1. Une fois par organisation&#xa0;: dans le centre d’administration Microsoft Entra, ouvrez App registrations et choisissez New registration. Gardez Single tenant.</translation>
    </message>
    <message>
        <source>2. Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not Single-page application.</source>
        <translation>2. Sous Authentication, ajoutez un URI de redirection pour Mobile and desktop applications&#xa0;: celui ci-dessous. Ni Web, ni Single-page application.</translation>
    </message>
    <message>
        <source>3. Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin consent.</source>
        <translation>3. Sous API permissions, ajoutez Dynamics CRM, Delegated permissions, user_impersonation. Choisissez ensuite Grant admin consent.</translation>
    </message>
    <message>
        <source>4. The client ID is the Application (client) ID on Overview. There is no secret.</source>
        <translation>4. L’ID client est l’Application (client) ID de la page Overview. Il n’y a pas de secret.</translation>
    </message>
    <message>
        <source>5. The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com.</source>
        <translation>5. L’adresse est l’Environment URL du centre d’administration Power Platform&#xa0;: https://NAME.crm4.dynamics.com.</translation>
    </message>
    <message>
        <source>6. Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What the role does not allow is not synced.</source>
        <translation>6. Chacun doit avoir une licence Dynamics 365 Sales et, dans cet environnement, un rôle de sécurité comme Salesperson. Ce que le rôle ne permet pas n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>7. Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; elsewhere once a day.</source>
        <translation>7. Les suppressions arrivent aussitôt lorsque Track changes est activé pour une table et que le rôle peut lire toutes ses lignes&#x202f;; sinon une fois par jour.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here</source>
        <translation>Dynamics 365 n’accepte un produit qu’avec son groupe d’unités&#xa0;: créez-le là-bas, il sera synchronisé ici</translation>
    </message>
    <message>
        <source>1. In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role does not show is not synced.</source>
        <translation>1. Dans EspoCRM, ouvrez Administration, Rôles et créez un rôle qui peut lire, créer, modifier et supprimer ce avec quoi vous travaillez : Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Réglez son niveau sur tous ; ce que le rôle ne montre pas n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>2. Open Administration, API Users, create a user with that role and the authentication method API Key, and copy the key. It is the token.</source>
        <translation>2. Ouvrez Administration, Utilisateurs API, créez un utilisateur avec ce rôle et la méthode d’authentification API Key, puis copiez la clé. C’est le jeton.</translation>
    </message>
    <message>
        <source>3. In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people who edit the same field at the same time are then asked, and nobody&apos;s edit is lost.</source>
        <translation>3. Dans Administration, Gestionnaire d’entités, activez Optimistic Concurrency Control pour Contact et Lead : si deux personnes modifient le même champ en même temps, la question est posée et aucune modification n’est perdue.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it cSatchelId) to each entity that you send.</source>
        <translation>4. Pour que rien ne soit jamais créé deux fois, ajoutez à chaque entité envoyée un champ de type Varchar nommé satchelId (EspoCRM l’appelle cSatchelId).</translation>
    </message>
    <message>
        <source>5. The address is the one in your browser, without what follows the #: https://crm.example.com or https://example.com/crm.</source>
        <translation>5. L’adresse est celle de votre navigateur, sans ce qui suit le # : https://crm.example.com ou https://example.com/crm.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>EspoCRM a un enregistrement portant ce nom ou cette adresse e-mail. Ouvrez-le là-bas, ou autorisez les doublons possibles dans les réglages de cette connexion et réessayez</translation>
    </message>
    <message>
        <source>1. In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, ask an administrator to enable API access for you in the permission sets.</source>
        <translation>1. Dans Pipedrive, ouvrez le menu de votre compte, Paramètres de l’entreprise, Préférences personnelles, API. Si l’entrée API manque, demandez à un administrateur de vous autoriser l’accès à l’API dans les autorisations.</translation>
    </message>
    <message>
        <source>2. Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive.</source>
        <translation>2. Copiez votre jeton d’API personnel. Satchel voit et modifie ce que vous pouvez voir et modifier dans Pipedrive.</translation>
    </message>
    <message>
        <source>3. The address is the one in your browser, such as https://your-company.pipedrive.com.</source>
        <translation>3. L’adresse est celle de votre navigateur, par exemple https://your-company.pipedrive.com.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in with their own rights: in Pipedrive&apos;s Developer Hub create a private app with the callback URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and users:read. Copy its client ID and client secret.</source>
        <translation>4. Ou laissez chacun se connecter avec ses propres droits : dans le Developer Hub de Pipedrive, créez une application privée avec l’URL de rappel ci-dessous et les autorisations deals:full, contacts:full, leads:full, activities:full, products:full et users:read. Copiez son identifiant client et son secret client.</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>Jeton d’API personnel</translation>
    </message>
    <message>
        <source>1. In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and changes what you may see and change in Freshsales.</source>
        <translation>1. Dans Freshsales, cliquez sur votre photo, puis sur Paramètres, Paramètres d’API, et copiez votre clé d’API. Satchel voit et modifie ce que vous pouvez voir et modifier dans Freshsales.</translation>
    </message>
    <message>
        <source>2. The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in your browser works too.</source>
        <translation>2. L’adresse y figure comme alias du bundle, par exemple https://your-company.myfreshworks.com. L’adresse de votre navigateur convient aussi.</translation>
    </message>
    <message>
        <source>3. All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. Satchel keeps within 1,000.</source>
        <translation>3. Tous les programmes de votre entreprise partagent ses requêtes par heure : 1 000, 2 000 ou 5 000 selon l’offre. Satchel reste sous 1 000.</translation>
    </message>
    <message>
        <source>1. In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask an account administrator to allow it.</source>
        <translation>1. Dans Copper, ouvrez Settings, Integrations, API Keys et choisissez Generate API Key. Si l’entrée manque, demandez à un administrateur du compte de l’autoriser.</translation>
    </message>
    <message>
        <source>2. Enter your e-mail address in Copper, a colon and the key, such as ann@example.com:0123456789abcdef. Satchel sees and changes what you may see and change in Copper.</source>
        <translation>2. Saisissez votre adresse e-mail dans Copper, deux-points et la clé, par exemple ann@example.com:0123456789abcdef. Satchel voit et modifie ce que vous pouvez voir et modifier dans Copper.</translation>
    </message>
    <message>
        <source>E-mail address and API key, with a colon between them</source>
        <translation>Adresse e-mail et clé d’API, séparées par deux-points</translation>
    </message>
    <message>
        <source>1. Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it.</source>
        <translation>1. Odoo Online exige la formule Custom : les autres formules n’ont pas d’API externe. Votre propre serveur Odoo l’a.</translation>
    </message>
    <message>
        <source>2. Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see is not synced.</source>
        <translation>2. Choisissez un utilisateur qui peut voir et modifier ce avec quoi vous travaillez dans CRM, Contacts et Ventes. Ce que cet utilisateur ne voit pas n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>3. As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after some months: enter a new one then.</source>
        <translation>3. En tant que cet utilisateur, ouvrez Préférences, Sécurité du compte, Nouvelle clé API, et copiez la clé. Odoo peut la faire expirer après quelques mois : saisissez-en alors une nouvelle.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, product.template, calendar.event.</source>
        <translation>4. Pour que rien ne soit jamais créé deux fois, ajoutez un champ de type char nommé x_satchel_id aux modèles que vous envoyez : en mode développeur, Paramètres, Technique, Structure de la base de données, Modèles : res.partner, crm.lead, product.template, calendar.event.</translation>
    </message>
    <message>
        <source>5. The token is database, user and key with colons between them: acme:ann@acme.example:0f3c... At Odoo Online the database is usually the first part of the address.</source>
        <translation>5. Le jeton est formé de la base de données, de l’utilisateur et de la clé, séparés par des deux-points : acme:ann@acme.example:0f3c... Chez Odoo Online, la base est en général la première partie de l’adresse.</translation>
    </message>
    <message>
        <source>6. The address is the one in your browser up to the host: https://acme.odoo.com.</source>
        <translation>6. L’adresse est celle de votre navigateur, jusqu’à l’hôte : https://acme.odoo.com.</translation>
    </message>
    <message>
        <source>Database, user and API key, with colons between them</source>
        <translation>Base de données, utilisateur et clé API, séparés par des deux-points</translation>
    </message>
    <message>
        <source>1. In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees and changes what you may see and change.</source>
        <translation>1. Dans monday.com, cliquez sur votre photo, puis Developers, My access tokens, Show, et copiez le jeton. Satchel voit et modifie ce que vous pouvez voir et modifier.</translation>
    </message>
    <message>
        <source>3. So that nothing is ever created twice, add a text column named External ID to each of these boards.</source>
        <translation>3. Pour que rien ne soit jamais créé deux fois, ajoutez à chacun de ces tableaux une colonne de texte nommée External ID.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in: in the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, and have an administrator install the app. Copy its client id and client secret.</source>
        <translation>4. Ou laissez chacun se connecter : créez une application dans le Developer Center, ajoutez sous OAuth les scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read et workspaces:read ainsi que l&apos;adresse de redirection affichée ici, et faites installer l&apos;application par un administrateur. Copiez son client ID et son client secret.</translation>
    </message>
    <message>
        <source>monday.com takes at most 255 characters as a name</source>
        <translation>monday.com accepte au plus 255 caractères comme nom</translation>
    </message>
    <message>
        <source>1. Open the API console of your data centre, such as https://api-console.zoho.com or https://api-console.zoho.eu, and choose Add Client, Server-based Applications.</source>
        <translation>1. Ouvrez la console API de votre centre de données, par exemple https://api-console.zoho.com ou https://api-console.zoho.eu, et choisissez Add Client, Server-based Applications.</translation>
    </message>
    <message>
        <source>2. Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL below. Choose Create and copy the client ID and the client secret.</source>
        <translation>2. Client Name : Satchel. Homepage URL : l’adresse de votre entreprise. Authorized Redirect URIs : l’URL de rappel ci-dessous. Choisissez Create et copiez l’identifiant et le secret du client.</translation>
    </message>
    <message>
        <source>3. If people sign in at several data centres, open the client&apos;s Settings, turn those on and tick Use the same OAuth credentials for all data centers.</source>
        <translation>3. Si des personnes se connectent dans plusieurs centres de données, ouvrez les Settings du client, activez-les et cochez Use the same OAuth credentials for all data centers.</translation>
    </message>
    <message>
        <source>4. The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in.</source>
        <translation>4. L’adresse est celle de votre navigateur, par exemple https://crm.zoho.eu : elle dit où l’on se connecte.</translation>
    </message>
    <message>
        <source>5. Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, Security Control, Profiles).</source>
        <translation>5. Chacun se connecte avec ses propres droits. Son profil a besoin de l’autorisation Zoho CRM API Access (Setup, Security Control, Profiles).</translation>
    </message>
    <message>
        <source>6. Workflow rules run for what Satchel sends, unless the connection&apos;s settings say otherwise.</source>
        <translation>6. Les règles de workflow s’exécutent pour ce que Satchel envoie, sauf si les réglages de la connexion disent le contraire.</translation>
    </message>
    <message>
        <source>Leads are converted in Zoho CRM: convert it there, and it will be converted here</source>
        <translation>Les pistes sont converties dans Zoho CRM : convertissez-la là-bas, elle le sera aussi ici</translation>
    </message>
    <message>
        <source>2. Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for columns by their names. Where yours have other names, choose them: satchel connection map.</source>
        <translation>2. Satchel cherche les tableaux nommés Accounts, Contacts, Leads, Deals et Tasks, d&apos;abord dans monday CRM, et les colonnes d&apos;après leurs noms. Si les vôtres s&apos;appellent autrement, choisissez-les : satchel connection map.</translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>%1 in stage</source>
        <translation>%1 dans l’étape</translation>
    </message>
    <message>
        <source>(too long)</source>
        <translation>(trop long)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in stage, stale</source>
        <translation>%1 à cette étape, inactive</translation>
    </message>
    <message>
        <source>Expected close: %1</source>
        <translation>Clôture prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Produits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, pondéré %2</translation>
    </message>
    <message>
        <source>Converted with the rates of %1</source>
        <translation>Converti aux taux du %1</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1</source>
        <translation>Exclus (aucun taux de change)&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Créer un devis</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>Responsable des ventes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>Donner accès à une personne</translation>
    </message>
    <message>
        <source>The person joins with this name and password, and can change the password at the server.</source>
        <translation>La personne rejoint l’équipe avec ce nom et ce mot de passe, et peut changer le mot de passe sur le serveur.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner accès</translation>
    </message>
    <message>
        <source>Everybody has access. Add the person under People first.</source>
        <translation>Tout le monde a accès. Ajoutez d’abord la personne sous Personnes.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>Le mot de passe doit avoir au moins %Ln caractère.</numerusform>
            <numerusform>Le mot de passe doit avoir au moins %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivitiesPage</name>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Search in the activities</source>
        <translation>Rechercher dans les activités</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter goes to the customer</source>
        <translation>Entrée ouvre · Ctrl+Entrée va au client</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Edit %1, with %2</source>
        <translation>Modifier %1, avec %2</translation>
    </message>
    <message>
        <source>Log activity with %1</source>
        <translation>Consigner une activité avec %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Planned the next step</source>
        <translation>Prochaine étape planifiée</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Ouvrir la piste</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 exportés vers %2</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Reading panel</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>Previous activity</source>
        <translation>Activité précédente</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Activité suivante</translation>
    </message>
    <message>
        <source>Close the reading panel</source>
        <translation>Fermer le volet de lecture</translation>
    </message>
    <message>
        <source>View of the activities</source>
        <translation>Affichage des activités</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Log a call, a meeting or a note, and it appears here.</source>
        <translation>Consignez un appel, une réunion ou une note : ils apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Rien ne correspond au filtre</translation>
    </message>
    <message>
        <source>Show activities of everyone and of any time, or clear the search.</source>
        <translation>Affichez les activités de tous et de toute période, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies</source>
        <translation>↑ ↓ lire la suite · Ctrl+Entrée ouvre le client · Maj+E répond</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Esc goes back to the list</source>
        <translation>↑ ↓ lire la suite · Échap revient à la liste</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityDraft</name>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>Rencontrer %1</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>Relancer %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Edited 1 activity</source>
        <translation>1 activité modifiée</translation>
    </message>
    <message>
        <source>Logged a call and planned the next step</source>
        <translation>Appel consigné et prochaine action planifiée</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>Appel consigné</translation>
    </message>
    <message>
        <source>Wrote a note and planned the next step</source>
        <translation>Note rédigée et prochaine action planifiée</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Note rédigée</translation>
    </message>
    <message>
        <source>Logged a meeting and planned the next step</source>
        <translation>Rendez-vous consigné et prochaine action planifiée</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Rendez-vous consigné</translation>
    </message>
    <message>
        <source>Logged an e-mail and planned the next step</source>
        <translation>E-mail consigné et prochaine action planifiée</translation>
    </message>
    <message>
        <source>Logged an e-mail</source>
        <translation>E-mail consigné</translation>
    </message>
    <message>
        <source>Logged an activity and planned the next step</source>
        <translation>Activité consignée et prochaine action planifiée</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>Activité consignée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Rechercher dans les titres et textes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tâches faites</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <comment>a day, a time</comment>
        <translation>Reçues depuis %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityForm</name>
    <message>
        <source>Log an activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lieu ou lien</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ressenti</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>Consigner seulement</translation>
    </message>
    <message>
        <source>Log and plan</source>
        <translation>Consigner et planifier</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner un rendez-vous</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Consigner un e-mail</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Consigner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another kind of activity</source>
        <translation>Choisir un autre type d’activité</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Enter the duration in minutes, such as 11 or 11:04.</source>
        <translation>Une durée s’indique en minutes, par exemple 11 ou 11:04.</translation>
    </message>
    <message>
        <source>Enter a text for the note.</source>
        <translation>Saisissez le texte de la note.</translation>
    </message>
    <message>
        <source>Activity, task and stage in one step, also for undo.</source>
        <translation>Activité, tâche et étape en une fois, aussi pour annuler.</translation>
    </message>
    <message>
        <source>@ mentions a person or a record</source>
        <translation>@ mentionne une personne ou une fiche</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a website</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>in a social network</comment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityPanel</name>
    <message>
        <source>Reading panel</source>
        <translation>Volet de lecture</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Consigné par</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Humeur : %1</translation>
    </message>
    <message>
        <source>Next step from this</source>
        <translation>Prochaine étape qui en découle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before that with %1</source>
        <translation>Avant cela avec %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaDelegate</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Tâches en retard</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Tâches du jour</translation>
    </message>
    <message>
        <source>Deals to act on</source>
        <translation>Affaires avec une action à échéance</translation>
    </message>
    <message>
        <source>Deals without a next action</source>
        <translation>Affaires sans prochaine action</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Nothing is planned in these four weeks.</source>
        <translation>Rien n’est prévu pendant ces quatre semaines.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message>
        <source>App lock</source>
        <translation>Verrouillage de l&apos;application</translation>
    </message>
    <message>
        <source>Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody who can run programs in your account or read this computer&apos;s memory.</source>
        <translation>Masque vos données pendant votre absence. Satchel continue de synchroniser. Le verrouillage n&apos;arrête pas quelqu&apos;un qui peut lancer des programmes dans votre compte ou lire la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Encrypt the store first: a store that is not encrypted can be read without Satchel.</source>
        <translation>Chiffrez d&apos;abord la base : sans chiffrement, elle peut être lue sans Satchel.</translation>
    </message>
    <message>
        <source>Lock Satchel when I am away</source>
        <translation>Verrouiller Satchel en mon absence</translation>
    </message>
    <message>
        <source>password, PIN, auto-lock, screen lock</source>
        <comment>words by which people look for the app lock</comment>
        <translation>mot de passe, code, verrouillage automatique, écran de verrouillage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the passphrase of the lock</source>
        <translation>Modifier la phrase secrète du verrouillage</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Déverrouiller avec</translation>
    </message>
    <message>
        <source>If you forget it, the recovery key unlocks Satchel.</source>
        <translation>Si vous l&apos;oubliez, la clé de récupération déverrouille Satchel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minute sans activité</numerusform>
            <numerusform>%Ln minutes sans activité</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>on sleep or screen lock</source>
        <translation>à la mise en veille ou au verrouillage</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>This computer does not tell Satchel when it sleeps.</source>
        <translation>Cet ordinateur n&apos;indique pas à Satchel quand il se met en veille.</translation>
    </message>
    <message>
        <source>when the window is closed</source>
        <translation>quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Satchel then asks for the passphrase at every start.</source>
        <translation>Satchel demande alors la phrase secrète à chaque démarrage.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Phrase secrète du verrouillage</translation>
    </message>
    <message>
        <source>Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that down first.</source>
        <translation>Satchel la demande quand il est verrouillé. Si vous l&apos;oubliez, seule la clé de récupération déverrouille Satchel : notez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The passphrase was not set.</source>
        <translation>La phrase secrète n&apos;a pas été définie.</translation>
    </message>
    <message>
        <source>The passphrase of the store</source>
        <translation>La phrase secrète de la base</translation>
    </message>
    <message>
        <source>Its own passphrase</source>
        <translation>Sa propre phrase secrète</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non définie</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Valeur par défaut du système</translation>
    </message>
    <message>
        <source>The window reloads in this language. Your own text is not translated.</source>
        <translation>La fenêtre se recharge dans cette langue. Vos propres textes ne sont pas traduits.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>«&#xa0;Système&#xa0;» suit le mode clair ou sombre du bureau.</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>Satchel’s blue</source>
        <translation>Bleu Satchel</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accentuation</translation>
    </message>
    <message>
        <source>Satchel adjusts its lightness to keep text readable. Status colours don&apos;t change.</source>
        <translation>Satchel ajuste sa luminosité pour que le texte reste lisible. Les couleurs d’état ne changent pas.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Lignes de tableau</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In addition to the system&apos;s text size.</source>
        <translation>S’ajoute à la taille du texte du système.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Turns off animations.</source>
        <translation>Désactive les animations.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Uses the system&apos;s colours. Icons and text show what colours otherwise would.</source>
        <translation>Utilise les couleurs du système. Les icônes et le texte indiquent ce que les couleurs montreraient sinon.</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Raccourcis à une touche</translation>
    </message>
    <message>
        <source>C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere with dictation.</source>
        <translation>C, D et T créent un contact, une affaire ou une tâche&#x202f;; G suivi d’une lettre ouvre une page. Désactivez-les s’ils gênent la dictée vocale.</translation>
    </message>
    <message>
        <source>locale, translation</source>
        <comment>words by which people look for the language</comment>
        <translation>traduction, langues, français, anglais</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours</source>
        <comment>words by which people look for the theme</comment>
        <translation>mode sombre, mode clair, nuit, couleurs</translation>
    </message>
    <message>
        <source>highlight colour</source>
        <comment>words by which people look for the accent colour</comment>
        <translation>couleur de surbrillance</translation>
    </message>
    <message>
        <source>row height, density, spacing</source>
        <comment>words by which people look for the height of rows</comment>
        <translation>hauteur des lignes, densité, espacement</translation>
    </message>
    <message>
        <source>font, font size, zoom, larger</source>
        <comment>words by which people look for the text size</comment>
        <translation>police, taille de police, zoom, plus grand</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>office hours, business hours</source>
        <comment>words by which people look for the working hours</comment>
        <translation>heures de bureau, horaires</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>The calendar shades the rest, and free times are offered within these hours only.</source>
        <translation>Le calendrier grise le reste ; les créneaux libres ne sont proposés que dans ces heures.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours de travail</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message>
        <source>Apply a task template</source>
        <translation>Appliquer un modèle de tâches</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Étapes comptées à partir de</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Tasks that will be added</source>
        <translation>Tâches qui seront ajoutées</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Ajouter les tâches</translation>
    </message>
    <message>
        <source>Choose the record that the tasks are for.</source>
        <translation>Choisissez la fiche concernée par les tâches.</translation>
    </message>
    <message>
        <source>The record has no date in “%1”. Enter the day that the steps count from.</source>
        <translation>La fiche n’a pas de date dans « %1 ». Saisissez le jour à partir duquel compter.</translation>
    </message>
    <message>
        <source>Enter the day that the steps count from.</source>
        <translation>Saisissez le jour à partir duquel compter.</translation>
    </message>
    <message>
        <source>Steps count from: %1</source>
        <translation>Étapes comptées à partir de : %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>Ajouter %Ln tâche</numerusform>
            <numerusform>Ajouter %Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>No task template yet</source>
        <translation>Pas encore de modèle de tâches</translation>
    </message>
    <message>
        <source>Create templates with their steps in Settings, under Task templates.</source>
        <translation>Créez des modèles et leurs étapes dans Réglages, sous Modèles de tâches.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AssignDialog</name>
    <message>
        <source>How they are spread</source>
        <translation>Mode de répartition</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>Selon la charge</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>Choisissez qui les reçoit.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Au total : %1.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: your role may not change them.</source>
        <translation>
            <numerusform>%Ln enregistrement est resté : votre rôle ne peut pas le modifier.</numerusform>
            <numerusform>%Ln enregistrements sont restés : votre rôle ne peut pas les modifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: they got another owner meanwhile.</source>
        <translation>
            <numerusform>%Ln enregistrement est resté : il a changé de propriétaire entre-temps.</numerusform>
            <numerusform>%Ln enregistrements sont restés : ils ont changé de propriétaire entre-temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentContent</name>
    <message>
        <source>From: %1</source>
        <translation>De : %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À : %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Pièce jointe : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est affiché</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it with a program.</source>
        <translation>Aucun aperçu pour ce type de fichier. Ouvrez-le avec un programme.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown: %1.</source>
        <translation>Impossible de l’afficher : %1.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Ce fichier est vide : il fait 0 octet.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Check whether the change log was altered outside Satchel</source>
        <translation>Vérifier si le journal des modifications a été altéré en dehors de Satchel</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Exporter le journal des modifications</translation>
    </message>
    <message>
        <source>Exported %1 entries so far…</source>
        <translation>%1 entrées exportées jusqu&apos;ici…</translation>
    </message>
    <message>
        <source>Exported %1 entries to %2.</source>
        <translation>%1 entrées exportées vers %2.</translation>
    </message>
    <message>
        <source>The change log was not exported.</source>
        <translation>Le journal des modifications n&apos;a pas été exporté.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The change log could not be read.</source>
        <translation>Le journal des modifications n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The change log was altered outside Satchel, at entry %1 or soon after it. Restore a backup, or export the log and ask your administrator.</source>
        <translation>Le journal des modifications a été altéré en dehors de Satchel, à l&apos;entrée %1 ou peu après. Restaurez une sauvegarde, ou exportez le journal et demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. Keep this number to check it again later: %2</source>
        <translation>Les %1 entrées sont inchangées. Conservez ce numéro pour vérifier de nouveau plus tard : %2</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, to be checked by another program (*.json)</source>
        <translation>JSON, à vérifier avec un autre programme (*.json)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>There are no backups here yet.</source>
        <translation>Il n’y a pas encore de sauvegarde ici.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Sauvegardes (%1)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 records, %2, in %3.</source>
        <comment>count, size, file</comment>
        <translation>Sauvegardé et vérifié : %1 enregistrements, %2, dans %3.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été créée.</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>La planification n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records before it says that the backup is good. A copy of an encrypted store has the same key.</source>
        <translation>Une copie de toutes vos données dans un fichier, faite pendant que vous travaillez. Satchel ouvre chaque copie et compte ses enregistrements avant de la déclarer bonne. La copie d&apos;une base chiffrée a la même clé.</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Dans un fichier…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>Heure de la sauvegarde</translation>
    </message>
    <message>
        <source>And before imports</source>
        <translation>Et avant un import</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>Keep one of each of the last</source>
        <translation>En garder une des derniers</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Jours conservés</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Weeks to keep</source>
        <translation>Semaines conservées</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>Mois conservés</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Space for all</source>
        <translation>Espace pour toutes</translation>
    </message>
    <message>
        <source>The oldest go first, the newest never. Backups that you made yourself always stay.</source>
        <translation>Les plus anciennes partent d&apos;abord, la plus récente jamais. Les sauvegardes que vous avez faites vous-même restent toujours.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Another disk is best. If it is not there at the time, Satchel says so and tries again.</source>
        <translation>L&apos;idéal est un autre disque. S&apos;il n&apos;est pas disponible, Satchel le signale et réessaie.</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Tester la dernière</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>A backup is restored to a temporary folder, and every record is compared with the store.</source>
        <translation>Une sauvegarde est restaurée dans un dossier temporaire, et chaque enregistrement est comparé à la base.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Restored to a temporary folder and compared: %1 records, all alike.</source>
        <translation>Restaurée dans un dossier temporaire et comparée : %1 enregistrements, tous identiques.</translation>
    </message>
    <message>
        <source>The test did not succeed. Make another backup.</source>
        <translation>Le test a échoué. Faites une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Restoring to a temporary folder and comparing…</source>
        <translation>Restauration dans un dossier temporaire et comparaison…</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>À côté de la base</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>folder, size</comment>
        <translation>%1 (%2 libres)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>folder</comment>
        <translation>%1 (indisponible actuellement)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>tous identiques</translation>
    </message>
    <message>
        <source>Restoring this backup would</source>
        <translation>Restaurer cette sauvegarde aurait pour effet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSummary</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of the whole store, opened and checked after writing. Each has the same key as the store.</source>
        <translation>Copies de toute la base, ouvertes et vérifiées après l&apos;écriture. Chacune a la même clé que la base.</translation>
    </message>
    <message>
        <source>Schedule and all backups</source>
        <translation>Planification et toutes les sauvegardes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copie et vérification…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n&apos;y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, size, how it was checked</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, outcome</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>restored and compared, all alike</source>
        <translation>restaurée et comparée, tout est identique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n&apos;a été faite.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1, %2</source>
        <comment>reason, tried 4 times</comment>
        <translation>Manquée : %1, %2</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurée et comparée</translation>
    </message>
    <message>
        <source>Before an import, no errors</source>
        <translation>Avant un import, sans erreur</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à niveau</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>Remplacée par une sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Opened, no errors</source>
        <translation>Ouverte, sans erreur</translation>
    </message>
    <message>
        <source>Found beside the store</source>
        <translation>Trouvée à côté de la base</translation>
    </message>
    <message>
        <source>No automatic backups</source>
        <translation>Pas de sauvegarde automatique</translation>
    </message>
    <message>
        <source>Next backup: %1</source>
        <comment>time</comment>
        <translation>Prochaine sauvegarde : %1</translation>
    </message>
    <message>
        <source>Nothing: no changes were made since</source>
        <translation>Rien : aucune modification depuis</translation>
    </message>
    <message>
        <source>Everything: this is a backup of another store</source>
        <translation>Tout : c&apos;est la sauvegarde d&apos;une autre base</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>%Ln modification depuis</numerusform>
            <numerusform>%Ln modifications depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: this store has no connections</source>
        <translation>Personne : cette base n&apos;a pas de connexion</translation>
    </message>
    <message>
        <source>%1: nothing until you agree</source>
        <comment>names of connections</comment>
        <translation>%1 : rien avant votre accord</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Transmettre</translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>La base telle qu&apos;elle est, dans un fichier à côté pendant %Ln jour</numerusform>
            <numerusform>La base telle qu&apos;elle est, dans un fichier à côté pendant %Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockEditor</name>
    <message>
        <source>Text of the block</source>
        <translation>Texte du bloc</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Pas encore de blocs</translation>
    </message>
    <message>
        <source>A proposal is made of blocks: a cover, what you propose, a price, a place to sign.</source>
        <translation>Une proposition se compose de blocs&#xa0;: une page de garde, ce que vous proposez, un prix, un emplacement pour signer.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Write here. Fields in braces are filled in on paper: {customer.name}</source>
        <translation>Écrivez ici. Un champ entre accolades est rempli dans le document&#xa0;: {customer.name}</translation>
    </message>
    <message>
        <source>Someone else changed this text in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Quelqu’un d’autre a modifié ce texte entre-temps. Le vôtre reste ici et remplacera le sien si vous continuez. Le sien reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockList</name>
    <message>
        <source>Blocks of the proposal</source>
        <translation>Blocs de la proposition</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardToolbar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Champs des cartes</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>Tri des cartes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>By a day…</source>
        <translation>Au plus tard le…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texte…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Modifier en texte…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <comment>filter: field, value</comment>
        <translation>Retirer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Title or company contains</source>
        <translation>Le titre ou la société contient</translation>
    </message>
    <message>
        <source>Expected to close by</source>
        <translation>Clôture prévue au plus tard le</translation>
    </message>
    <message>
        <source>Filter, for example value &gt; 5000 and company.industry = &quot;retail&quot;</source>
        <translation>Filtre, par exemple value &gt; 5000 and company.industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in the filter, what is wrong</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compact: title and value</source>
        <translation>Compact&#xa0;: titre et montant</translation>
    </message>
    <message>
        <source>Normal: customer and next action</source>
        <translation>Normal&#xa0;: client et prochaine action</translation>
    </message>
    <message>
        <source>Detailed: with tags and products</source>
        <translation>Détaillé&#xa0;: avec étiquettes et produits</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Vue %1 supprimée</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Enregistrer comme nouvelle vue</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Afficher les prévisions</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>Regrouper par responsable</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message>
        <source>Pipeline board</source>
        <translation>Kanban du pipeline</translation>
    </message>
    <message>
        <source>%1, %2 deals, %3</source>
        <translation>%1, %2 affaires, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 pondéré</translation>
    </message>
    <message>
        <source>%1 % advance</source>
        <translation>%1&#xa0;% avancent</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>La plus lente, %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Gagnées ce trimestre</translation>
    </message>
    <message>
        <source>asks for the close date</source>
        <translation>demande la date de clôture</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Lost this quarter</source>
        <translation>Perdues ce trimestre</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>demande un motif</translation>
    </message>
    <message>
        <source>asks how long to snooze</source>
        <translation>demande la durée de mise en veille</translation>
    </message>
    <message>
        <source>Move to %1, %2</source>
        <translation>Déplacer vers %1, %2</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Nouvelle affaire dans %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message numerus="yes">
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>Ces 12 derniers mois, %1 affaire sur %Ln a avancé</numerusform>
            <numerusform>Ces 12 derniers mois, %1 affaires sur %Ln ont avancé</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1, %2 deals, %3</source>
        <translation>Replié : %1, %2 affaires, %3</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Retirer le responsable</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Attribuer à %1</translation>
    </message>
    <message>
        <source>Show the deals of %1</source>
        <translation>Afficher les affaires de %1</translation>
    </message>
    <message>
        <source>Hide the deals of %1</source>
        <translation>Masquer les affaires de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardViews</name>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mes affaires</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>Clôture ce trimestre</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Vue %1 enregistrée</translation>
    </message>
    <message>
        <source>Next action first</source>
        <translation>Par prochaine action</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>Par montant décroissant</translation>
    </message>
    <message>
        <source>Longest in stage first</source>
        <translation>Par ancienneté dans l’étape</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Par titre, de A à Z</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkActions</name>
    <message>
        <source>Set field</source>
        <translation>Définir un champ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Select two to merge</source>
        <translation>Sélectionnez deux fiches à fusionner</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Champ «&#xa0;%1&#xa0;» défini pour %2</translation>
    </message>
    <message>
        <source>Untagged %1</source>
        <translation>Étiquettes retirées de %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Étiquettes ajoutées à %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>Attribution de %1 à %2</translation>
    </message>
    <message>
        <source>Planned a task for %1</source>
        <translation>Tâche planifiée pour %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Fusion de %1 dans %2</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>Définir un champ de %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (moi)</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>Une tâche pour chaque fiche (%1)</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>Planifier les tâches</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Répartir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Actions for the selection</source>
        <translation>Actions sur la sélection</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Tout désélectionner</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalculatedField</name>
    <message>
        <source>%1 (calculated)</source>
        <comment>field</comment>
        <translation>%1 (calculé)</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (calculé) : %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>Que voulez-vous modifier ?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 déplacé au %2</translation>
    </message>
    <message>
        <source>What do you want to move?</source>
        <translation>Que voulez-vous déplacer ?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Removed the next action %1</source>
        <translation>Prochaine action %1 supprimée</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>Que voulez-vous supprimer ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Time zone, such as America/New_York; empty for none</source>
        <translation>Fuseau horaire, par exemple America/New_York ; vide pour aucun</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vue du jour</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vue de la semaine</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vue du mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Second fuseau horaire…</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Vue du calendrier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, semaine %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>%Ln réunion ou appel</numerusform>
            <numerusform>%Ln réunions et appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Planned %1 for %2</source>
        <translation>%1 planifié pour %2</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarSide</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Mes réunions</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Mes appels</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mes tâches</translation>
    </message>
    <message>
        <source>My next actions</source>
        <translation>Mes prochaines actions</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>À planifier (%1)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarView</name>
    <message>
        <source>overlaps %1</source>
        <translation>chevauche %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CallClock</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>Le chronomètre tourne</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in an empty field</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Duration: minutes, or minutes and seconds as 11:04</source>
        <translation>Durée&#xa0;: en minutes, ou en minutes et secondes comme 11:04</translation>
    </message>
    <message>
        <source>Start or stop the clock of the call</source>
        <translation>Démarrer ou arrêter le chronomètre de l’appel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CardEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareDelegate</name>
    <message>
        <source>Next step…</source>
        <translation>Prochaine étape…</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a deal&apos;s value</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message>
        <source>Set the next action</source>
        <translation>Définir la prochaine action</translation>
    </message>
    <message>
        <source>Plan a call for tomorrow</source>
        <translation>Planifier un appel demain</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine étape</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>No deal needs care</source>
        <translation>Aucune affaire à suivre</translation>
    </message>
    <message>
        <source>Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at risk.</source>
        <translation>Les affaires ouvertes apparaissent ici quand rien n’est planifié, quand elles restent trop longtemps à une étape ou quand elles sont à risque.</translation>
    </message>
    <message>
        <source>Deals that need care</source>
        <translation>Affaires à suivre</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <comment>weighted value of deals</comment>
        <translation>%1 en jeu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>%Ln affaire à suivre</numerusform>
            <numerusform>%Ln affaires à suivre</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Appeler le client</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Planned a call for tomorrow</source>
        <translation>Appel planifié pour demain</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>À suivre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message>
        <source>No next step</source>
        <translation>Sans prochaine étape</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln jour à cette étape</numerusform>
            <numerusform>%Ln jours à cette étape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>Prochaine action en retard de %Ln jour</numerusform>
            <numerusform>Prochaine action en retard de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>Clôture prévue il y a %Ln jour</numerusform>
            <numerusform>Clôture prévue il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Aucun échange depuis %Ln jour</numerusform>
            <numerusform>Aucun échange depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Mauvaise humeur</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 en jeu</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CatalogueEditor</name>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Chercher dans le catalogue ou saisir une ligne libre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message>
        <source>Checking file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Satchel checks every row. Nothing is imported yet.</source>
        <translation>Satchel vérifie chaque ligne. Rien n’est encore importé.</translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>Également créées, car des lignes y font référence&#xa0;: %1, par exemple des sociétés.</translation>
    </message>
    <message>
        <source>The rows below will be rejected and saved to a separate file with the reason.</source>
        <translation>Les lignes ci-dessous seront rejetées et enregistrées dans un fichier à part, avec le motif.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Toutes les lignes peuvent être importées.</translation>
    </message>
    <message>
        <source>If a cell does not fit its field</source>
        <translation>Si une cellule ne convient pas à son champ</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>Laisser le champ vide</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Rejeter la ligne</translation>
    </message>
    <message>
        <source>1 cell below does not fit. Its field will be left empty.</source>
        <translation>1 cellule ci-dessous ne convient pas. Son champ restera vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>%Ln cellule ci-dessous ne convient pas. Son champ restera vide.</numerusform>
            <numerusform>%Ln cellules ci-dessous ne conviennent pas. Leurs champs resteront vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are rejected, skipped or incomplete</source>
        <translation>Lignes rejetées, ignorées ou incomplètes</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Enregistrement de %Ln modification…</numerusform>
            <numerusform>Enregistrement de %Ln modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the store. Satchel closes as soon as your changes are saved. If you close it now, they are kept on this computer and saved at the next start.</source>
        <translation>Un autre programme utilise la base. Satchel se fermera dès que vos modifications seront enregistrées. Si vous le fermez maintenant, elles sont conservées sur cet ordinateur et enregistrées au prochain démarrage.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Satchel is still working</source>
        <translation>Satchel est encore occupé</translation>
    </message>
    <message>
        <source>Satchel closes as soon as this has finished. If you stop it now, its changes are discarded.</source>
        <translation>Satchel se fermera dès que ceci sera terminé. Si vous l’arrêtez maintenant, ses modifications seront abandonnées.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order</source>
        <translation>Glissez, ou Alt+Haut et Alt+Bas, pour réorganiser</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComboAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommandPalette</name>
    <message>
        <source>Find or run anything</source>
        <translation>Tout rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Find a record or run a command</source>
        <translation>Rechercher une fiche ou exécuter une commande</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Aucun résultat. Essayez une recherche plus courte.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open or run</source>
        <translation>ouvrir ou exécuter</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seulement</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentDelegate</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>a time</comment>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Réponse de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentsPanel</name>
    <message>
        <source>No comments yet</source>
        <translation>Aucun commentaire</translation>
    </message>
    <message>
        <source>What you write here is for your team. Customers never see it.</source>
        <translation>Ce que vous écrivez ici est destiné à votre équipe. Les clients ne le voient jamais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>Commentaires sur %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Write a comment. @ mentions a person.</source>
        <translation>Écrivez un commentaire. @ mentionne une personne.</translation>
    </message>
    <message>
        <source>You are editing your comment</source>
        <translation>Vous modifiez votre commentaire</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <comment>a person</comment>
        <translation>Votre réponse à %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Deleted 1 comment</source>
        <translation>1 commentaire supprimé</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>Edited 1 comment</source>
        <translation>1 commentaire modifié</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Consigner un e-mail</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Consigner un rendez-vous</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Write a note, or log what happened</source>
        <translation>Rédigez une note ou consignez ce qui s’est passé</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Brouillon&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComputerSettingsPage</name>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start Satchel when I sign in</source>
        <translation>Lancer Satchel à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer.</source>
        <translation>Satchel trouve le client correspondant au numéro de téléphone ou à l’adresse e-mail sur lequel vous cliquez, où que ce soit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install Satchel, or choose it in the system settings.</source>
        <translation>Installez Satchel ou choisissez-le dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Open phone numbers in Satchel</source>
        <translation>Ouvrir les numéros de téléphone dans Satchel</translation>
    </message>
    <message>
        <source>Open e-mail addresses in Satchel</source>
        <translation>Ouvrir les adresses e-mail dans Satchel</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>À propos de Satchel</translation>
    </message>
    <message>
        <source>Satchel collects no data about you or how you use it. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Satchel ne collecte aucune donnée sur vous ni sur votre utilisation. C’est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Champs modifiés des deux côtés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Ma valeur partout</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Valeur distante partout</translation>
    </message>
    <message>
        <source>Newest for all</source>
        <translation>La plus récente partout</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>une fiche supprimée</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Changed in %1 and in %2, detected %3</source>
        <comment>connection, connection, time</comment>
        <translation>Modifiée dans %1 et dans %2, détection&#xa0;: %3</translation>
    </message>
    <message>
        <source>Changed here and in %1, detected %2</source>
        <translation>Modifiée ici et dans %1, détection&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>Résoudre %Ln champ</numerusform>
            <numerusform>Résoudre %Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for a field first</source>
        <translation>Choisissez d’abord une valeur pour un champ</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Autre valeur pour %1</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Utiliser cette valeur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as both had it on %1</source>
        <comment>day</comment>
        <translation>valeur commune le %1</translation>
    </message>
    <message>
        <source>as last synced</source>
        <translation>à la dernière synchronisation</translation>
    </message>
    <message>
        <source>Last equal with %1: %2.</source>
        <comment>connection, time</comment>
        <translation>Dernière égalité avec %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>%Ln autre champ fusionné automatiquement.</numerusform>
            <numerusform>%Ln autres champs fusionnés automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Choose again between these values</source>
        <translation>Choisir à nouveau entre ces valeurs</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>fields without a choice</comment>
        <translation>%1 restants sur %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictGridDelegate</name>
    <message>
        <source>mine was kept</source>
        <translation>ma valeur conservée</translation>
    </message>
    <message>
        <source>theirs was kept</source>
        <translation>valeur distante conservée</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>mine chosen</source>
        <translation>ma valeur choisie</translation>
    </message>
    <message>
        <source>theirs chosen</source>
        <translation>valeur distante choisie</translation>
    </message>
    <message>
        <source>before chosen</source>
        <translation>valeur d’avant choisie</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed here %1</source>
        <translation>modifiée ici (%1)</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>connection, time</comment>
        <translation>de %1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictSections</name>
    <message>
        <source>What both sides keep</source>
        <translation>Ce que les deux côtés conservent</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>%Ln autre champ est identique des deux côtés.</numerusform>
            <numerusform>%Ln autres champs sont identiques des deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>received from %1, %2</source>
        <comment>connection, time</comment>
        <translation>reçu de %1, %2</translation>
    </message>
    <message>
        <source>yours, queued for %1</source>
        <comment>connection</comment>
        <translation>votre valeur, en attente pour %1</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>identique des deux côtés</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. Rule for conflicts: %2</source>
        <comment>connection, rule</comment>
        <translation>La synchronisation avec %1 a détecté le conflit. Règle des conflits : %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>who, field</comment>
        <translation>%1&#xa0;: modification de %2</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, field, values</comment>
        <translation>%1 a changé %2 de %3 en %4</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict.</source>
        <comment>connection</comment>
        <translation>La synchronisation avec %1 a trouvé le conflit.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who, connection</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. The order of the connections decided.</source>
        <comment>connection</comment>
        <translation>La synchronisation avec %1 a trouvé le conflit. L’ordre des connexions a décidé.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Resolve all with</source>
        <translation>Tout résoudre avec</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Mine, for the selected records</source>
        <translation>Ma valeur, pour les fiches sélectionnées</translation>
    </message>
    <message>
        <source>Theirs, for the selected records</source>
        <translation>Valeur distante, pour les fiches sélectionnées</translation>
    </message>
    <message>
        <source>Newest, for the selected records</source>
        <translation>La plus récente, pour les fiches sélectionnées</translation>
    </message>
    <message>
        <source>Choose mine</source>
        <translation>Choisir ma valeur</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>Choisir la valeur distante</translation>
    </message>
    <message>
        <source>Choose the previous value</source>
        <translation>Choisir la valeur précédente</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>Resolve the chosen fields</source>
        <translation>Résoudre les champs choisis</translation>
    </message>
    <message>
        <source>Resolve the selected records with mine</source>
        <translation>Résoudre les fiches sélectionnées avec ma valeur</translation>
    </message>
    <message>
        <source>Resolve the selected records with theirs</source>
        <translation>Résoudre les fiches sélectionnées avec la valeur distante</translation>
    </message>
    <message>
        <source>Resolve the selected records with the newest</source>
        <translation>Résoudre les fiches sélectionnées avec la valeur la plus récente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>Ouverts ou résolus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Records with conflicts</source>
        <translation>Fiches en conflit</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouverts (%1)</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Résolus (%1)</translation>
    </message>
    <message>
        <source>No conflicts with this connection</source>
        <translation>Aucun conflit avec cette connexion</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>When you and the other system change the same field, both values are kept here, along with the previous one.</source>
        <translation>Quand vous et l’autre système modifiez le même champ, les deux valeurs sont conservées ici, avec la précédente.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Resolve these to see the rest.</source>
        <translation>Seuls les plus récents sont affichés. Résolvez-les pour voir les autres.</translation>
    </message>
    <message>
        <source>Resolved conflicts stay in the history. No overwritten value is lost.</source>
        <translation>Les conflits résolus restent dans l’historique. Aucune valeur écrasée n’est perdue.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder mes valeurs</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre les valeurs distantes</translation>
    </message>
    <message>
        <source>Use the newest</source>
        <translation>Prendre les plus récentes</translation>
    </message>
    <message>
        <source>For every open field of the selected records, your value is kept and sent.</source>
        <translation>Pour chaque champ ouvert des fiches sélectionnées, votre valeur est conservée et envoyée.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the other system&apos;s value is used.</source>
        <translation>Pour chaque champ ouvert des fiches sélectionnées, la valeur de l’autre système est reprise.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the latest value is used on both sides.</source>
        <translation>Pour chaque champ ouvert des fiches sélectionnées, la valeur modifiée en dernier est conservée des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>Résoudre %Ln fiche en une fois&#x202f;?</numerusform>
            <numerusform>Résoudre %Ln fiches en une fois&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>These can wait. Until you choose, Satchel shows your value and the other system keeps its own; both are stored.</source>
        <translation>Rien ne presse. Jusqu’à votre choix, Satchel affiche votre valeur et l’autre système garde la sienne ; les deux sont enregistrées.</translation>
    </message>
    <message>
        <source>Reopen the resolved record</source>
        <translation>Rouvrir l’enregistrement résolu</translation>
    </message>
    <message>
        <source>No resolved conflicts</source>
        <translation>Aucun conflit résolu</translation>
    </message>
    <message>
        <source>All conflicts are resolved</source>
        <translation>Tous les conflits sont résolus</translation>
    </message>
    <message>
        <source>A conflict that you or a rule resolves is listed here, with every value.</source>
        <translation>Les conflits résolus par vous ou par une règle sont listés ici avec toutes leurs valeurs.</translation>
    </message>
    <message>
        <source>Under Resolved you see every value and can reopen a conflict.</source>
        <translation>Sous « Résolus », vous voyez toutes les valeurs et pouvez rouvrir un conflit.</translation>
    </message>
    <message>
        <source>1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves</source>
        <comment>key</comment>
        <translation>1 Le mien · 2 Le leur · 3 Avant · E Modifier · %1 résout</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectWizard</name>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your records stay on this computer. A connection syncs them with another system, both ways.</source>
        <translation>Vos fiches restent sur cet ordinateur. Une connexion les synchronise avec un autre système, dans les deux sens.</translation>
    </message>
    <message>
        <source>System to connect</source>
        <translation>Système à connecter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It appears in the history of each field that comes from there, and can&apos;t be changed later.</source>
        <translation>Il figure dans l’historique de chaque champ provenant de ce système et ne pourra plus être modifié.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Don&apos;t change it unless your administrator tells you to.</source>
        <translation>Laissez-la telle quelle, sauf indication contraire de votre administrateur.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Terminez l’identification dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and write.</source>
        <translation>Identifiez-vous sur %1 et autorisez Satchel à lire et à écrire.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, vendor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter a name. It shows where a value came from.</source>
        <translation>Saisissez un nom. Il indique la provenance d’une valeur.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists. Choose another name.</source>
        <translation>Il existe déjà une connexion nommée «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The address must start with https:// and include a host name.</source>
        <translation>L’adresse doit commencer par https:// et indiquer un hôte.</translation>
    </message>
    <message>
        <source>Testing connection to %1</source>
        <translation>Test de la connexion à %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Ouverture du navigateur</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect</source>
        <translation>Échec de la connexion</translation>
    </message>
    <message>
        <source>No connection was created. Go back to edit your details, or try again.</source>
        <translation>Aucune connexion n’a été créée. Revenez en arrière pour modifier vos données, ou réessayez.</translation>
    </message>
    <message>
        <source>The connection is kept. Try again now, or sign in later from its card.</source>
        <translation>La connexion est conservée. Réessayez maintenant, ou identifiez-vous plus tard depuis sa carte.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>The initial sync has started. You can keep working; the card shows the progress.</source>
        <translation>La synchronisation initiale a commencé. Vous pouvez continuer à travailler&#x202f;; la carte indique la progression.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Examiner les conflits</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Review pairs…</source>
        <translation>Examiner les paires…</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Lier et continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Terminez l’identification dans votre navigateur.</translation>
    </message>
    <message>
        <source>Satchel continues as soon as you are done.</source>
        <translation>Satchel continue dès que vous avez terminé.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Une erreur s’est produite.</translation>
    </message>
    <message>
        <source>Initial sync · %1 received · you can already work with these</source>
        <translation>Synchronisation initiale · %1 reçues · vous pouvez déjà les utiliser</translation>
    </message>
    <message>
        <source>Current sync · %1 received</source>
        <translation>Synchronisation en cours · %1 reçues</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last synced %2</source>
        <comment>rhythm, time</comment>
        <translation>%1 · dernière synchronisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, connection</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This build can&apos;t sync.</source>
        <translation>Cette version ne permet pas la synchronisation.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Champs et valeurs</translation>
    </message>
    <message>
        <source>Move to another CRM…</source>
        <translation>Changer de CRM…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Paramètres de connexion</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>When both sides changed a field</source>
        <translation>Quand un champ est modifié des deux côtés</translation>
    </message>
    <message>
        <source>Whatever the rule, the overwritten value is kept under Conflicts.</source>
        <translation>Quelle que soit la règle, la valeur écrasée est conservée sous «&#xa0;Conflits&#xa0;».</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Ask before more records than this are deleted or overwritten at once in %1</source>
        <translation>Demander avant que plus de fiches que ce nombre soient supprimées ou écrasées d’un coup dans %1</translation>
    </message>
    <message>
        <source>What is synced, in which direction and with which values</source>
        <translation>Ce qui est synchronisé, dans quel sens et avec quelles valeurs</translation>
    </message>
    <message>
        <source>Fields and values…</source>
        <translation>Champs et valeurs…</translation>
    </message>
    <message>
        <source>Saves these settings and opens the page</source>
        <translation>Enregistre ces réglages et ouvre la page</translation>
    </message>
    <message>
        <source>Records that are sent to %1</source>
        <translation>Enregistrements envoyés à %1</translation>
    </message>
    <message>
        <source>All, or a filter: industry = &quot;retail&quot;</source>
        <translation>Tous, ou un filtre : industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>Every record. What is in the other system already stays in sync, whatever is chosen.</source>
        <translation>Tous les enregistrements. Ce qui est déjà dans l’autre système reste synchronisé, quel que soit le choix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records. A record that lacks these fields goes where its company or deal goes.</source>
        <translation>
            <numerusform>%Ln enregistrement. Un enregistrement sans ces champs suit son entreprise ou son affaire.</numerusform>
            <numerusform>%Ln enregistrements. Un enregistrement sans ces champs suit son entreprise ou son affaire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Tout synchroniser</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Sync all connections now</source>
        <translation>Synchroniser maintenant toutes les connexions</translation>
    </message>
    <message>
        <source>Retry all records that need attention</source>
        <translation>Réessayer toutes les fiches à traiter</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>Afficher le journal des erreurs</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Examiner les conflits</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aucune connexion pour le moment</translation>
    </message>
    <message>
        <source>Satchel works fully without a network. A connection syncs your records with another system, both ways. If both sides change the same field, no value is lost.</source>
        <translation>Satchel fonctionne entièrement sans réseau. Une connexion synchronise vos fiches avec un autre système, dans les deux sens. Si les deux côtés modifient le même champ, aucune valeur n’est perdue.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Cette version ne permet pas la synchronisation</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Elle a été compilée sans synchronisation. Vos fiches restent sur cet ordinateur. Installez une version complète pour les connecter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln modification en attente ne sera pas envoyée.</numerusform>
            <numerusform>%Ln modifications en attente ne seront pas envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>Supprimer cette connexion&#x202f;?</translation>
    </message>
    <message>
        <source>%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.</source>
        <translation>%1. Son identification, ses liens et ses conflits seront supprimés. Vos fiches restent ici et dans %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>1 2 3 choose · Enter answers · Esc decides later</source>
        <translation>1 2 3 choisit · Entrée répond · Échap remet à plus tard</translation>
    </message>
    <message>
        <source>1 2 choose · Enter answers · Esc decides later</source>
        <translation>1 2 choisit · Entrée répond · Échap remet à plus tard</translation>
    </message>
    <message>
        <source>Show the sync activity</source>
        <translation>Afficher l’activité de synchronisation</translation>
    </message>
    <message>
        <source>Fields and values of a connection</source>
        <translation>Champs et valeurs d’une connexion</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Changer de CRM</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>how, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a wording</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Record consent: %1</source>
        <comment>a purpose</comment>
        <translation>Enregistrer le consentement : %1</translation>
    </message>
    <message>
        <source>Record objection: %1</source>
        <comment>a purpose</comment>
        <translation>Enregistrer l’opposition : %1</translation>
    </message>
    <message>
        <source>Withdraw consent: %1</source>
        <comment>a purpose</comment>
        <translation>Retirer le consentement : %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>Enregistrer l’opposition</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Recorded consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Consentement de %1 enregistré : %2</translation>
    </message>
    <message>
        <source>Recorded objection of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Opposition de %1 enregistrée : %2</translation>
    </message>
    <message>
        <source>Withdrew consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Consentement de %1 retiré : %2</translation>
    </message>
    <message>
        <source>Nothing was said about this yet</source>
        <translation>Rien n’a encore été dit à ce sujet</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentement : %1</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>Déclarations sur %1</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Enregistrer le consentement…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>Opposition…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentSettings</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>What people are asked for. Each purpose is a field of contacts; on a contact&apos;s page you record who gave or withdrew consent, when and how.</source>
        <translation>Ce que l’on demande aux personnes. Chaque finalité est un champ des contacts ; sur la page d’un contact, vous enregistrez qui a donné ou retiré son consentement, quand et comment.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Purposes of consent</source>
        <translation>Finalités du consentement</translation>
    </message>
    <message>
        <source>GDPR, opt-in, opt-out, newsletter</source>
        <comment>words by which people look for consent</comment>
        <translation>RGPD, opt-in, opt-out, newsletter</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Nouvelle finalité</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Modifier la finalité</translation>
    </message>
    <message>
        <source>Remove purpose</source>
        <translation>Supprimer la finalité</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Avec consentement</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Jusqu’à une opposition</translation>
    </message>
    <message>
        <source>Removed the purpose “%1”</source>
        <translation>Finalité « %1 » supprimée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ContactHoldText</name>
    <message>
        <source>Call anyway?</source>
        <translation>Appeler quand même ?</translation>
    </message>
    <message>
        <source>Write anyway?</source>
        <translation>Écrire quand même ?</translation>
    </message>
    <message>
        <source>Go on only with what the person asked for or a contract needs, such as an order or an invoice.</source>
        <translation>Continuez seulement pour ce que la personne a demandé ou qu’un contrat exige, comme une commande ou une facture.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted</source>
        <translation>%1 ne souhaite pas être contacté</translation>
    </message>
    <message>
        <source>%1 objected to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 s’est opposé à « %2 »</translation>
    </message>
    <message>
        <source>%1 withdrew consent to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 a retiré son consentement pour « %2 »</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message>
        <source>Convert this lead?</source>
        <translation>Convertir cette piste&#x202f;?</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Créer une affaire</translation>
    </message>
    <message>
        <source>A new contact will be created.</source>
        <translation>Un nouveau contact sera créé.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>%1 (existing)</source>
        <translation>%1 (existante)</translation>
    </message>
    <message>
        <source>New company %1</source>
        <translation>Nouvelle société %1</translation>
    </message>
    <message>
        <source>New company %1.</source>
        <translation>Nouvelle société %1.</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Titre de l’affaire</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Convertir la piste</translation>
    </message>
    <message>
        <source>Converted the lead %1</source>
        <translation>Piste %1 convertie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>%Ln activité, tâche ou fichier suit.</numerusform>
            <numerusform>%Ln activités, tâches et fichiers suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1 (existing, same: %2)</source>
        <comment>a name, a field</comment>
        <translation>%1 (existant, identique : %2)</translation>
    </message>
    <message>
        <source>New contact %1</source>
        <translation>Nouveau contact %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 (existing, same name and company)</source>
        <translation>%1 (existant, même nom et même entreprise)</translation>
    </message>
    <message>
        <source>%1 (existing, only the name is the same)</source>
        <translation>%1 (existant, seul le nom est identique)</translation>
    </message>
    <message>
        <source>%1 (existing: %2)</source>
        <comment>a name, evidence</comment>
        <translation>%1 (existant : %2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerBody</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Éléments liés</translation>
    </message>
    <message>
        <source>Page sections</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>%1 at</source>
        <comment>job title, before the company&apos;s name</comment>
        <translation>%1 chez</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>%1 · part of</source>
        <translation>%1 · fait partie de</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Société&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln salarié</numerusform>
            <numerusform>%Ln salariés</numerusform>
        </translation>
    </message>
    <message>
        <source>came in %1</source>
        <comment>a day</comment>
        <translation>arrivée : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPage</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Modifier les informations</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Fiche précédente de la liste</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>Fiche suivante de la liste</translation>
    </message>
    <message>
        <source>there is no e-mail program</source>
        <translation>aucune application de messagerie n’est installée</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-mail à %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>1 affaire ajoutée</translation>
    </message>
    <message>
        <source>Person of this deal</source>
        <translation>Personne liée à cette affaire</translation>
    </message>
    <message>
        <source>Added 1 person</source>
        <translation>1 personne ajoutée</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Added 1 contact</source>
        <translation>1 contact ajouté</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Deleted 1 contact</source>
        <translation>1 contact supprimé</translation>
    </message>
    <message>
        <source>Deleted 1 company</source>
        <translation>1 société supprimée</translation>
    </message>
    <message>
        <source>Deleted 1 deal</source>
        <translation>1 affaire supprimée</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Aucun client n’est ouvert</translation>
    </message>
    <message>
        <source>Choose one from a list, or find one with Ctrl+K.</source>
        <translation>Choisissez-en un dans une liste ou recherchez-le avec Ctrl+K.</translation>
    </message>
    <message>
        <source>This record no longer exists</source>
        <translation>Cette fiche n’existe plus</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>Everything related to it is kept and will be restored with it.</source>
        <translation>Tout ce qui la concerne est conservé et sera restauré avec elle.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restored 1 record</source>
        <translation>1 fiche restaurée</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Aller aux contacts</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>%1 %2 of %3 in %4 · Alt ← →</source>
        <comment>contact 4 of 312 in a list</comment>
        <translation>%1&#xa0;%2 sur %3 dans %4 · Alt ← →</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Changer d’étape</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marquer comme gagnée</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Marquer la prochaine action comme terminée</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Deleted 1 lead</source>
        <translation>1 piste supprimée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Appliquer un modèle de tâches…</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Cet enregistrement enfreint une règle.</translation>
    </message>
    <message>
        <source>Hand out everything…</source>
        <translation>Remettre toutes les données…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Oublier définitivement…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Suivre ou ne plus suivre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPicker</name>
    <message>
        <source>Contact, company, lead or deal</source>
        <translation>Contact, entreprise, piste ou affaire</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Aucun résultat. Essayez une recherche plus courte.</translation>
    </message>
    <message>
        <source>Whose activity is it?</source>
        <translation>À qui appartient l’activité ?</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contact or lead</source>
        <translation>Contact ou prospect</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>No meeting in the coming week</source>
        <translation>Aucun rendez-vous dans la semaine à venir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DashboardCard</name>
    <message>
        <source>Move or remove</source>
        <translation>Déplacer ou retirer</translation>
    </message>
    <message>
        <source>Alt+arrow moves it, Delete removes it</source>
        <translation>Alt+flèche le déplace, Suppr le retire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <comment>a part of the start page</comment>
        <translation>Déplacer ou retirer %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DataSettingsPage</name>
    <message>
        <source>Check the store</source>
        <translation>Vérifier la base</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Only data that your connections sync leaves it.</source>
        <translation>Toutes vos données se trouvent dans ce seul fichier sur cet ordinateur. Seules les données que vos connexions synchronisent en sortent.</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Nothing is sent anywhere.</source>
        <translation>Toutes vos données se trouvent dans ce seul fichier sur cet ordinateur. Rien n’est envoyé ailleurs.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Reading every record and its history…</source>
        <translation>Lecture de chaque fiche et de son historique…</translation>
    </message>
    <message>
        <source>No problems found: %1, %2</source>
        <translation>Aucun problème détecté&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Problems found: %1, %2</source>
        <translation>Problèmes détectés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Changed the main currency to %1</source>
        <translation>Devise principale changée en %1</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>Devise principale</translation>
    </message>
    <message>
        <source>Totals in several currencies are shown in the main currency, marked with ≈.</source>
        <translation>Les totaux en plusieurs devises sont affichés dans la devise principale et signalés par ≈.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded from totals.</source>
        <translation>Combien d’unités d’une devise valent une unité de la devise principale. Les devises sans taux sont exclues des totaux.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Nouveau taux de change</translation>
    </message>
    <message>
        <source>Change an exchange rate</source>
        <translation>Modifier un taux de change</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Enregistrer le taux</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1</source>
        <translation>Taux de change défini pour %1</translation>
    </message>
    <message>
        <source>Removed an exchange rate</source>
        <translation>Taux de change supprimé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealClosing</name>
    <message>
        <source>at most %1 deals can be closed at once</source>
        <translation>%1 affaires au plus peuvent être closes à la fois</translation>
    </message>
    <message>
        <source>the deals belong to several pipelines; close those of one pipeline at a time</source>
        <translation>les affaires appartiennent à plusieurs pipelines ; clôturez celles d’un pipeline à la fois</translation>
    </message>
    <message>
        <source>the pipeline has no stage that closes deals like this</source>
        <translation>le pipeline n’a pas d’étape qui clôture ainsi les affaires</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marquer comme gagnée</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealForm</name>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Ajouter l’affaire</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message>
        <source>1 deal</source>
        <translation>1 affaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln affaire</numerusform>
            <numerusform>%Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>deals, stage</comment>
        <translation>Déplacement de %1 vers %2</translation>
    </message>
    <message>
        <source>Marked %1 as won</source>
        <translation>Passage de %1 à «&#xa0;Gagnée&#xa0;»</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>Passage de %1 à «&#xa0;Perdue&#xa0;»</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>deals, person</comment>
        <translation>Attribution de %1 à %2</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>Mise à la corbeille de %1</translation>
    </message>
    <message>
        <source>Removed the owner of %1</source>
        <comment>deals</comment>
        <translation>Responsable retiré : %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and removed the owner</source>
        <comment>deals, stage</comment>
        <translation>%1 : déplacement vers %2, responsable retiré</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and assigned to %3</source>
        <comment>deals, stage, person</comment>
        <translation>%1 : déplacement vers %2, attribution à %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealStrip</name>
    <message>
        <source>Value</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Pondéré</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Clôture prévue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Planifier la prochaine action</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Marquer la prochaine action comme terminée</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <comment>a probability</comment>
        <translation>Pondéré, %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>days</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1 modifié</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Debrief</name>
    <message>
        <source>Contact %1 again</source>
        <translation>Recontacter %1</translation>
    </message>
    <message>
        <source>What won this deal?</source>
        <translation>Pourquoi cette affaire a-t-elle été gagnée ?</translation>
    </message>
    <message>
        <source>What lost this deal?</source>
        <translation>Pourquoi cette affaire a-t-elle été perdue ?</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Saved the debrief of %1</source>
        <translation>Bilan de %1 enregistré</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DependenciesPopover</name>
    <message>
        <source>This task waits for</source>
        <translation>Cette tâche attend</translation>
    </message>
    <message>
        <source>Tasks that wait for this one</source>
        <translation>Tâches qui attendent celle-ci</translation>
    </message>
    <message>
        <source>One more task</source>
        <translation>Une autre tâche</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message>
        <source>Snooze 10 min</source>
        <translation>Rappeler dans 10 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notice(s)</source>
        <translation>
            <numerusform>%Ln nouvelle notification</numerusform>
            <numerusform>%Ln nouvelles notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>Unlock Satchel to read them.</source>
        <translation>Déverrouillez Satchel pour les lire.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, counts, states and times; names, records, accounts and addresses are left out.</source>
        <translation>Rien n’est envoyé. Lisez ce texte, puis copiez-le ou enregistrez-le et donnez-le à la personne qui vous aide. Il contient des versions, des nombres, des états et des heures ; les noms, fiches, comptes et adresses sont omis.</translation>
    </message>
    <message>
        <source>Checking the store and counting its records…</source>
        <translation>Vérification de la base et décompte de ses fiches…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Texte (*.md *.txt)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré : %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message>
        <source>Read it all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>While you were away since %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Pendant votre absence depuis %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>%Ln devis ouvert</numerusform>
            <numerusform>%Ln devis ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln accepté</numerusform>
            <numerusform>%Ln acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>%Ln piste reçue</numerusform>
            <numerusform>%Ln pistes reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>%Ln affaire déplacée</numerusform>
            <numerusform>%Ln affaires déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>%Ln activité par d’autres</numerusform>
            <numerusform>%Ln activités par d’autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DockList</name>
    <message>
        <source>No snoozed deals.</source>
        <translation>Aucune affaire en veille.</translation>
    </message>
    <message>
        <source>No deals closed this way this quarter.</source>
        <translation>Aucune affaire n’a été clôturée ainsi ce trimestre.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Comparer avec la version %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentMenu</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentOutput</name>
    <message>
        <source>the printer is not available</source>
        <translation>l’imprimante n’est pas disponible</translation>
    </message>
    <message>
        <source>the printer stopped at page %1</source>
        <translation>l’imprimante s’est arrêtée à la page %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the document as PDF.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Ajoutez-en une dans les paramètres du système ou enregistrez le document en PDF.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 imprimé</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Save the document as PDF and attach it yourself.</source>
        <translation>Aucune application de messagerie n’a pu être démarrée. Enregistrez le document en PDF et joignez-le vous-même.</translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>E-mail avec %1 ouvert dans votre application de messagerie</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>E-mail ouvert. Glissez-y %1 pour le joindre.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentPage</name>
    <message>
        <source>Advance status</source>
        <translation>Passer au statut suivant</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>Comparer avec la version précédente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Envoyer par e-mail</translation>
    </message>
    <message>
        <source>Move the draft to the trash</source>
        <translation>Mettre le brouillon à la corbeille</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Not sent, and nothing was marked. %1</source>
        <translation>Non envoyé, et rien n’a été marqué. %1</translation>
    </message>
    <message>
        <source>The letter is open in your mail program, but the document is not marked as sent. %1</source>
        <translation>La lettre est ouverte dans votre logiciel de messagerie, mais le document n’est pas marqué comme envoyé. %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Suivre ou ne plus suivre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentSteps</name>
    <message>
        <source>State: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentText</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Finalize and send</source>
        <translation>Finaliser et envoyer</translation>
    </message>
    <message>
        <source>Mark as viewed</source>
        <translation>Marquer comme consulté</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Marquer comme accepté</translation>
    </message>
    <message>
        <source>Mark as rejected</source>
        <translation>Marquer comme refusé</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>Marquer comme expiré</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Devis %1 envoyé</translation>
    </message>
    <message>
        <source>Marked %1 as %2</source>
        <comment>number of a quote, its new state</comment>
        <translation>Devis %1 marqué comme %2</translation>
    </message>
    <message>
        <source>Draft, edited %1</source>
        <comment>a moment</comment>
        <translation>Brouillon, modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, day</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Your draft was restored.</source>
        <translation>Votre brouillon a été restauré.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>L’enregistrement remplacera la nouvelle valeur de : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DrillPanel</name>
    <message>
        <source>Open as a list</source>
        <translation>Ouvrir comme liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Fiches de %1</translation>
    </message>
    <message>
        <source>Enter opens a record, Esc closes the list.</source>
        <translation>Entrée ouvre une fiche, Échap ferme la liste.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les %1 premiers sur %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuePopover</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message>
        <source>Skip the row</source>
        <translation>Ignorer la ligne</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>Mettre à jour la fiche existante</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Créer quand même</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>Si une fiche existe déjà</translation>
    </message>
    <message>
        <source>Counting duplicates…</source>
        <translation>Décompte des doublons…</translation>
    </message>
    <message>
        <source>No row of this file matches an existing record.</source>
        <translation>Aucune ligne de ce fichier ne correspond à une fiche existante.</translation>
    </message>
    <message>
        <source>1 row of this file matches an existing record.</source>
        <translation>1 ligne de ce fichier correspond à une fiche existante.</translation>
    </message>
    <message>
        <source>Contacts match by external ID or e-mail address, otherwise by name and company. Empty cells never overwrite a value.</source>
        <translation>Les contacts sont rapprochés par identifiant externe ou adresse e-mail, à défaut par nom et société. Une cellule vide n’écrase jamais une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>%Ln ligne de ce fichier correspond à une fiche existante.</numerusform>
            <numerusform>%Ln lignes de ce fichier correspondent à des fiches existantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.</source>
        <translation>Les fiches sont rapprochées par l’une de ces données, dans cet ordre&#xa0;: %1. Une cellule vide n’écrase jamais une valeur.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Fusion de %1 dans %2</translation>
    </message>
    <message>
        <source>%1 and %2 are possibly the same</source>
        <translation>%1 et %2 sont peut-être des doublons</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 et %2 ne sont pas des doublons</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>Fusionner %Ln paire certaine ?</numerusform>
            <numerusform>Fusionner %Ln paires certaines ?</numerusform>
        </translation>
    </message>
    <message>
        <source>In each pair the older record keeps its values and takes what only the newer one has. The newer records go to the trash. One undo takes everything back.</source>
        <translation>Dans chaque paire, la fiche plus ancienne garde ses valeurs et reprend ce que seule la plus récente contient. Les fiches plus récentes vont à la corbeille. Une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer records in connected systems too. Before it deletes many, it asks.</source>
        <translation>La prochaine synchronisation supprime aussi les fiches plus récentes dans les systèmes connectés. Avant d’en supprimer beaucoup, elle demande.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Fusionner %Ln paire</numerusform>
            <numerusform>Fusionner %Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire fusionnée</numerusform>
            <numerusform>%Ln paires fusionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the older value</source>
        <translation>Garder la plus ancienne valeur</translation>
    </message>
    <message>
        <source>Keep the newer value</source>
        <translation>Garder la plus récente valeur</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Garder les deux valeurs</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Garder partout la plus ancienne valeur</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Garder partout la plus récente valeur</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas un doublon</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Paire suivante</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Paire précédente</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Merge the certain pairs</source>
        <translation>Fusionner les paires certaines</translation>
    </message>
    <message>
        <source>No pairs here</source>
        <translation>Aucune paire</translation>
    </message>
    <message>
        <source>Nothing of this kind looks alike.</source>
        <translation>Rien ne se ressemble ici.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Pairs that are probably the same</source>
        <translation>Paires probablement identiques</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>1 Older · 2 Newer · 3 Both · X Not the same · %1 merges</source>
        <comment>key</comment>
        <translation>1 Plus ancien · 2 Plus récent · 3 Les deux · X Pas un doublon · %1 fusionne</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>Fusionner %Ln paire certaine</numerusform>
            <numerusform>Fusionner %Ln paires certaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>%Ln paire sans doublon</numerusform>
            <numerusform>%Ln paires sans doublon</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the pairs that are not the same</source>
        <translation>Masquer les paires qui ne sont pas des doublons</translation>
    </message>
    <message>
        <source>Show the pairs that are not the same</source>
        <translation>Afficher les paires qui ne sont pas des doublons</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La recherche a été arrêtée</translation>
    </message>
    <message>
        <source>Search again to see what is probably the same.</source>
        <translation>Relancez la recherche pour voir les doublons probables.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Contacts, companies and leads that are probably the same are listed here, with the reasons.</source>
        <translation>Les contacts, entreprises et pistes probablement identiques figurent ici, avec les raisons.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Peut-être un doublon</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EditableText</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntityTable</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se répète</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>résultat : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message>
        <source>Forget this person?</source>
        <translation>Oublier cette personne ?</translation>
    </message>
    <message>
        <source>Looking for everything about this person…</source>
        <translation>Recherche de tout ce qui concerne cette personne…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a certificate without personal data.</source>
        <translation>Ni l’annulation, ni la corbeille, ni une synchronisation, ni une sauvegarde restaurée ne ramènent la personne. Satchel écrit un certificat sans données personnelles.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Textes effacés, chiffres conservés</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Nom et adresses retirés</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Journal et fichiers</translation>
    </message>
    <message>
        <source>%1 log entries, %2 files</source>
        <translation>%1 entrées du journal, %2 fichiers</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>%1: sent documents that the law may ask for, and files of others that name the person</source>
        <translation>%1 : documents envoyés que la loi peut exiger, et fichiers d’autrui qui nomment la personne</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Another person here has this name. Other texts with only the name stay as they are.</source>
        <translation>Une autre personne porte ici ce nom. Les autres textes qui ne contiennent que le nom restent tels quels.</translation>
    </message>
    <message>
        <source>Also delete at %1 with the next sync</source>
        <translation>Supprimer aussi dans %1 à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Changes are still being saved. Try again in a moment.</source>
        <translation>Des modifications sont encore en cours d’enregistrement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Not everything was done. Try again.</source>
        <translation>Tout n’a pas été fait. Réessayez.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>La personne a été effacée.</translation>
    </message>
    <message>
        <source>The person was erased. Old pages of the file are cleaned at the next start.</source>
        <translation>La personne a été effacée. Les anciennes pages du fichier seront nettoyées au prochain démarrage.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ErrorText</name>
    <message>
        <source>The amount is too large to be stored exactly. Nothing was changed.</source>
        <translation>Le montant est trop élevé pour être conservé exactement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Every price of a quote is in the quote&apos;s currency. Nothing was changed.</source>
        <translation>Tous les prix d’un devis sont dans la devise du devis. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>Une remise est de 100&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.</source>
        <translation>Un taux de TVA est compris entre 0 et 100&#xa0;%, et vaut 0 si la catégorie de TVA est sans TVA.</translation>
    </message>
    <message>
        <source>ISO 4217 lists no such currency.</source>
        <translation>Cette devise n’existe pas dans la norme ISO 4217.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The quote keeps its status.</source>
        <translation>Ce changement de statut n’est pas autorisé. Le devis garde son statut.</translation>
    </message>
    <message>
        <source>Another quote already has this number.</source>
        <translation>Un autre devis porte ce numéro.</translation>
    </message>
    <message>
        <source>This product is in the trash. Restore it, or type a free line.</source>
        <translation>Ce produit est dans la corbeille. Restaurez-le ou saisissez une ligne libre.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Cette valeur ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>Ce n’est pas une date avec heure.</translation>
    </message>
    <message>
        <source>The linked record doesn&apos;t exist.</source>
        <translation>La fiche liée n’existe pas.</translation>
    </message>
    <message>
        <source>Satchel sets this automatically.</source>
        <translation>Satchel remplit ce champ automatiquement.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>La valeur contient des caractères qui ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>This tax rate does not exist. Choose one from Settings, or add it there.</source>
        <translation>Ce taux de TVA n’existe pas. Choisissez-en un dans les paramètres ou ajoutez-le.</translation>
    </message>
    <message>
        <source>This record no longer exists. It may be in the trash.</source>
        <translation>Cette fiche n’existe plus. Elle est peut-être dans la corbeille.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it was refused</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a phone number.</source>
        <translation>Une personne doit avoir un nom, une adresse e-mail ou un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1.</source>
        <comment>technical reason</comment>
        <translation>Impossible d’enregistrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. The newer value is shown; nothing was overwritten.</source>
        <translation>Quelqu’un d’autre a modifié cette valeur au même moment. La plus récente est affichée&#x202f;; rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Another program is using the store. The change was not saved. Try again in a moment.</source>
        <translation>Un autre programme utilise la base. La modification n’a pas été enregistrée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Check that its file is not read-only.</source>
        <translation>Impossible d’écrire dans la base. Vérifiez que son fichier n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>A sent quote can&apos;t be changed. Create a new version instead.</source>
        <translation>Un devis envoyé ne peut plus être modifié. Créez plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then try again.</source>
        <translation>Le disque est plein. Rien n’a été enregistré. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This part of the store is damaged. Restore a backup, or run the check in Settings.</source>
        <translation>La base est endommagée à cet endroit. Restaurez une sauvegarde ou lancez la vérification dans les paramètres.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this. Update Satchel to open it.</source>
        <translation>Ces données proviennent d’une version plus récente de Satchel. Mettez Satchel à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>The operating system reported an error: %1.</source>
        <translation>Le système d’exploitation a signalé une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Nothing is lost; Satchel will retry automatically.</source>
        <translation>Impossible de joindre le serveur. Rien n’est perdu&#x202f;; Satchel réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>The response was incomplete. Nothing is lost; Satchel will retry automatically.</source>
        <translation>La réponse était incomplète. Rien n’est perdu&#x202f;; Satchel réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>The sign-in was rejected. Nothing is lost. Sign in again.</source>
        <translation>L’identification a été refusée. Rien n’est perdu. Identifiez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The other system rejected it: %1.</source>
        <translation>L’autre système l’a rejeté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available. Unlock it and try again.</source>
        <translation>Le trousseau du système est indisponible. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Opération annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Rate limit reached. Nothing is lost; sync continues automatically later.</source>
        <translation>Limite de requêtes atteinte. Rien n’est perdu&#x202f;; la synchronisation reprendra automatiquement.</translation>
    </message>
    <message>
        <source>Internal error in Satchel: %1.</source>
        <translation>Erreur interne de Satchel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The proposal keeps its status.</source>
        <translation>Ce changement de statut n’est pas autorisé. La proposition garde son statut.</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed. Create a new version instead.</source>
        <translation>Une proposition envoyée ne peut plus être modifiée. Créez plutôt une nouvelle version.</translation>
    </message>
    <message>
        <source>A quote without a customer can&apos;t be sent. Choose a company or a contact first.</source>
        <translation>Un devis sans client ne peut pas être envoyé. Choisissez d’abord une entreprise ou un contact.</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Ceci attend votre réponse : %1.</translation>
    </message>
    <message>
        <source>This store is encrypted, and Satchel doesn&apos;t have its key.</source>
        <translation>Cette base est chiffrée, et Satchel n&apos;a pas sa clé.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Rien n&apos;a été modifié : %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventCard</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Ouvrir la tâche</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Saisissez un jour.</translation>
    </message>
    <message>
        <source>Enter a time.</source>
        <translation>Saisissez une heure.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Saisissez un titre.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Chevauche %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre : %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactRow</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens %1, Enter edits</source>
        <translation>Ctrl+Entrée ouvre %1, Entrée modifie</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsDelegate</name>
    <message>
        <source>calculated</source>
        <comment>of a field</comment>
        <translation>calculé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>Enregistré sur cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of losing a customer</comment>
        <translation>Risque</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Last conversation today</source>
        <translation>Dernier échange aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>Dernier échange il y a %Ln jour</numerusform>
            <numerusform>Dernier échange il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Aucun échange depuis %Ln jour</numerusform>
            <numerusform>Aucun échange depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Aucun échange pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>La prochaine action de %1 a %Ln jour de retard</numerusform>
            <numerusform>La prochaine action de %1 a %Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1 est dans son étape depuis %Ln jour</numerusform>
            <numerusform>%1 est dans son étape depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Hors du formulaire</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (calculé) : %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedList</name>
    <message>
        <source>Feed</source>
        <translation>Fil d’actualité</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Lecture du fil d’actualité</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Rien à signaler pour l’instant</translation>
    </message>
    <message>
        <source>Follow a customer, deal or quote on its page. What happens to it appears here.</source>
        <translation>Suivez un client, une affaire ou un devis depuis sa page. Ce qui s’y passe apparaît ici.</translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>Le fil d’actualité n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Your records are unchanged. It is read again after the next change.</source>
        <translation>Vos données sont inchangées. La lecture reprend après la prochaine modification.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle « %1 »</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a record</comment>
        <translation>%1 : création</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a record</comment>
        <translation>%1 : modification</translation>
    </message>
    <message>
        <source>%1 was moved to the trash</source>
        <comment>a record</comment>
        <translation>%1 : mise à la corbeille</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a record</comment>
        <translation>%1 : restauration</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>Activity with %1</source>
        <comment>a record</comment>
        <translation>Activité avec %1</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <comment>a record</comment>
        <translation>Nouvelle tâche pour %1</translation>
    </message>
    <message>
        <source>Task for %1 completed</source>
        <comment>a record</comment>
        <translation>Tâche terminée pour %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <comment>a field</comment>
        <translation>%1 vidé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Choix unique</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Choix multiple</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste de textes</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Modifier un champ</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>The type can&apos;t be changed, because existing values would not fit.</source>
        <translation>Le type ne peut pas être modifié&#xa0;: les valeurs existantes ne conviendraient pas.</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Save field</source>
        <translation>Enregistrer le champ</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Champ %1 ajouté</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Champ %1 modifié</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldEditor</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1&#xa0;: champ obligatoire.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldHistory</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>value, origin, time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>This field has never had a value</source>
        <translation>Ce champ n’a jamais eu de valeur</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsDelegate</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Suggest the rest</source>
        <translation>Proposer le reste</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value here, system</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Champ pour %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nouveau champ « %1 »</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>Ce qu’est « %1 » ici</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Add “%1” here</source>
        <translation>Ajouter « %1 » ici</translation>
    </message>
    <message>
        <source>Leads over other connections</source>
        <translation>Prime sur les autres connexions</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message>
        <source>Choose a value</source>
        <translation>Choisir une valeur</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>%1 of %2 values match</source>
        <translation>%1 valeurs sur %2 correspondent</translation>
    </message>
    <message>
        <source>records with it need attention until then</source>
        <translation>les fiches concernées demandent votre attention d’ici là</translation>
    </message>
    <message>
        <source>sent as this</source>
        <translation>envoyé ainsi</translation>
    </message>
    <message>
        <source>no record has it</source>
        <translation>aucune fiche ne l’a</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>%Ln fiche demande votre attention d’ici là</numerusform>
            <numerusform>%Ln fiches demandent votre attention d’ici là</numerusform>
        </translation>
    </message>
    <message>
        <source>is only received</source>
        <translation>est seulement reçue</translation>
    </message>
    <message>
        <source>stays as it is there unless changed here</source>
        <translation>reste telle quelle là-bas, sauf changement ici</translation>
    </message>
    <message>
        <source>the same; several values there share it</source>
        <translation>la même ; plusieurs valeurs la partagent là-bas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>A value that no record has may stay without a match</source>
        <translation>Une valeur sans fiche peut rester sans correspondance</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Valeur dans %1</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Valeur ici</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Au retour</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>label, name</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>In Satchel</source>
        <translation>Dans Satchel</translation>
    </message>
    <message>
        <source>Match and why</source>
        <translation>Correspondance et raison</translation>
    </message>
    <message>
        <source>leads over other connections</source>
        <translation>prime sur les autres connexions</translation>
    </message>
    <message>
        <source>place %1 among the connections</source>
        <translation>place %1 parmi les connexions</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsView</name>
    <message>
        <source>Fields there and here</source>
        <translation>Champs là-bas et ici</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldRights</name>
    <message>
        <source>As the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">Type de fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with less access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of a hidden field leave the computers of the role, also from the history and the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldsSettingsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>They appear in tables, forms, filters, imports and exports like built-in fields.</source>
        <translation>Ils apparaissent dans les tableaux, formulaires, filtres, imports et exports comme les champs standard.</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>Champ %1 supprimé</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>Le champ n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Not calculated: %1 (%2)</source>
        <comment>reason, formula</comment>
        <translation>Non calculé : %1 (%2)</translation>
    </message>
    <message>
        <source>Choices or formula</source>
        <translation>Choix ou formule</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Calculé : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FigureRow</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Indicateurs clés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message>
        <source>Win rate</source>
        <translation>Taux de gain</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>From lead to won</source>
        <translation>Du prospect au gain</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Jours dans une étape</translation>
    </message>
    <message>
        <source>average of 12 months, the line is the year before</source>
        <translation>moyenne sur 12 mois, le trait est l’année précédente</translation>
    </message>
    <message>
        <source>by month of closing, in %</source>
        <translation>par mois de clôture, en %</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>Forecast and quota</source>
        <translation>Prévision et objectif</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Pipeline figures</source>
        <translation>Chiffres du pipeline</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart.</source>
        <translation>Aucune affaire n’a été close ces 12 derniers mois. Marquez des affaires comme gagnées ou perdues pour remplir ce graphique.</translation>
    </message>
    <message>
        <source>%1 deals closed in 12 months</source>
        <translation>%1 affaires closes en 12 mois</translation>
    </message>
    <message>
        <source>No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart.</source>
        <translation>Aucune affaire n’a quitté une étape ces 12 derniers mois. Faites avancer des affaires d’étape en étape pour remplir ce graphique.</translation>
    </message>
    <message>
        <source>%1 over 12 months, %2 of %3</source>
        <translation>%1 sur 12 mois, %2 sur %3</translation>
    </message>
    <message>
        <source>Velocity needs won deals that took a day or more. It fills with the first deals you win.</source>
        <translation>La vélocité nécessite des affaires gagnées qui ont duré au moins un jour. Elle se remplit avec vos premiers gains.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>%Ln affaire ouverte est en retard, plus tardive ou sans date.</numerusform>
            <numerusform>%Ln affaires ouvertes sont en retard, plus tardives ou sans date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won and weighted, against the quota of each quarter.</source>
        <translation>Gagné et pondéré, par rapport à l’objectif de chaque trimestre.</translation>
    </message>
    <message>
        <source>Won and weighted. No quota is set.</source>
        <translation>Gagné et pondéré. Aucun objectif n’est fixé.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Fixer les objectifs</translation>
    </message>
    <message>
        <source>%1 open × %2 won × %3 per won deal ÷ %4 days = %5</source>
        <comment>velocity</comment>
        <translation>%1 ouvertes × %2 gagnées × %3 par affaire gagnée ÷ %4 jours = %5</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileActions</name>
    <message>
        <source>Open “%1”?</source>
        <translation>Ouvrir « %1 » ?</translation>
    </message>
    <message>
        <source>This file is or contains a program. It can change everything on this computer. Open it only if you trust the sender.</source>
        <translation>Ce fichier est ou contient un programme. Il peut tout modifier sur cet ordinateur. Ne l’ouvrez que si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>no program on this computer opens this kind of file</source>
        <translation>aucun programme de cet ordinateur n’ouvre ce type de fichier</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The content of “%1” is missing</source>
        <translation>Le contenu de « %1 » manque</translation>
    </message>
    <message>
        <source>This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store from a backup.</source>
        <translation>Cette base ne l’a plus, ou il est endommagé. Choisissez le fichier si vous l’avez encore, ou restaurez la base depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Choisir de nouveau le fichier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Exporter vers %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileFacts</name>
    <message>
        <source>Previous row</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Comma, 1.985,00</source>
        <translation>Virgule, 1.985,00</translation>
    </message>
    <message>
        <source>Point, 1,985.00</source>
        <translation>Point, 1,985.00</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>Mois en premier, 12/31/2025</translation>
    </message>
    <message>
        <source>Day first, 31.12.2025</source>
        <translation>Jour en premier, 31.12.2025</translation>
    </message>
    <message>
        <source>Row %1 as a %2</source>
        <translation>Ligne %1 en fiche %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file has %1, and at most %2 can be attached</source>
        <translation>le fichier fait %1, la limite pour une pièce jointe est de %2</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>%Ln fichier joint</numerusform>
            <numerusform>%Ln fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>a temporary folder could not be created</source>
        <translation>impossible de créer un dossier temporaire</translation>
    </message>
    <message>
        <source>Replaced 1 file</source>
        <translation>1 fichier remplacé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>Kind of record to import</source>
        <translation>Type de fiche à importer</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, vCard, JSON or XML. Satchel detects encoding, separators, dates and numbers. Nothing is imported before the last step.</source>
        <translation>CSV, Excel, OpenDocument, vCard, JSON ou XML. Satchel détecte l’encodage, les séparateurs, les dates et les nombres. Rien n’est importé avant la dernière étape.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>1 new record goes to the trash.</source>
        <translation>1 nouvelle fiche va à la corbeille.</translation>
    </message>
    <message>
        <source>1 record is restored to its values from before the import.</source>
        <translation>1 fiche retrouve ses valeurs d’avant l’import.</translation>
    </message>
    <message>
        <source>None of them has changed since.</source>
        <translation>Aucune n’a été modifiée depuis.</translation>
    </message>
    <message>
        <source>1 of them has changed since: %1.</source>
        <translation>1 d’entre elles a été modifiée depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Cette opération peut être annulée.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Annuler l’import de %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>%Ln nouvelle fiche va à la corbeille.</numerusform>
            <numerusform>%Ln nouvelles fiches vont à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>%Ln fiche retrouve ses valeurs d’avant l’import.</numerusform>
            <numerusform>%Ln fiches retrouvent leurs valeurs d’avant l’import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>%Ln d’entre elles a été modifiée depuis&#xa0;: %1.</numerusform>
            <numerusform>%Ln d’entre elles ont été modifiées depuis, dont %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that changed since are kept, and so are new records that a connection has changed. All other new records go to the trash.</source>
        <translation>Les valeurs modifiées depuis sont conservées, ainsi que les nouvelles fiches qu’une connexion a modifiées. Toutes les autres nouvelles fiches vont à la corbeille.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All files (*)</source>
        <translation>Tableaux et cartes (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier en texte</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtre en texte</translation>
    </message>
    <message>
        <source>Back to rows</source>
        <translation>Revenir aux lignes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>How many of these must be true</source>
        <translation>Combien de ces conditions doivent être vraies</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Ajouter une condition à ce groupe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Colonne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Toutes sont vraies</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Au moins une est vraie</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Aucune n’est vraie</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Toutes ne sont pas vraies</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Enregistrements liés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Press Delete to remove this condition</source>
        <translation>Suppr retire cette condition</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisissez un champ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>depuis %Ln jour</numerusform>
            <numerusform>les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a validation rule</source>
        <translation>Enfreint une règle de validation</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterOperators</name>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>est dans</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>est au plus tard</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>est au plus tôt</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>contient l’un de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>est moi</translation>
    </message>
    <message>
        <source>is not me</source>
        <translation>n’est pas moi</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterPeriod</name>
    <message>
        <source>the last %1 days</source>
        <translation>les %1 derniers jours</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterRelatedRow</name>
    <message>
        <source>at least </source>
        <comment>before a number of related records</comment>
        <translation>au moins </translation>
    </message>
    <message>
        <source>How many related records</source>
        <translation>Nombre d’enregistrements liés</translation>
    </message>
    <message>
        <source>Kind of related record</source>
        <translation>Type d’enregistrement lié</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>has</source>
        <comment>related records</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Avec : %1</translation>
    </message>
    <message>
        <source>Conditions on the related records</source>
        <translation>Conditions sur les enregistrements liés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstRun</name>
    <message>
        <source>Import your customers</source>
        <translation>Importez vos clients</translation>
    </message>
    <message>
        <source>Your data stays on this computer. You can undo an import at any time.</source>
        <translation>Vos données restent sur cet ordinateur. Vous pouvez annuler un import à tout moment.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or JSON, from any CRM or address book.</source>
        <translation>CSV, Excel, vCard ou JSON, depuis n’importe quel CRM ou carnet d’adresses.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>A sample company with customers and deals, separate from your own data.</source>
        <translation>Une société fictive avec des clients et des affaires, séparée de vos propres données.</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>Connecter un CRM</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window</source>
        <translation>Vous pouvez aussi déposer un fichier n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>tout rechercher ou exécuter</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nouveau contact</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>nouvelle affaire</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>tous les raccourcis</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Sync with HubSpot, Salesforce or Dynamics 365, both ways.</source>
        <translation>Synchronisation dans les deux sens avec HubSpot, Salesforce ou Dynamics 365.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ForecastRow</name>
    <message>
        <source>of %1</source>
        <comment>expected of a quota</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormCanvas</name>
    <message>
        <source>Sections and fields</source>
        <translation>Sections et champs</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Hors du formulaire</translation>
    </message>
    <message>
        <source>Beginning of the form</source>
        <translation>Début du formulaire</translation>
    </message>
    <message>
        <source>%1 becomes section %2 of %3</source>
        <translation>%1 devient la section %2 sur %3</translation>
    </message>
    <message>
        <source>%1 goes off the form</source>
        <translation>%1 sort du formulaire</translation>
    </message>
    <message>
        <source>%1 goes to %2, place %3</source>
        <translation>%1 va dans %2, place %3</translation>
    </message>
    <message>
        <source>folded at first</source>
        <translation>repliée au départ</translation>
    </message>
    <message>
        <source>open at first</source>
        <translation>ouverte au départ</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a condition</comment>
        <translation>si %1</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Aucun champ</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Drop “%1” here</source>
        <translation>Déposer « %1 » ici</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Place d’origine</translation>
    </message>
    <message>
        <source>Drop a field here</source>
        <translation>Déposer un champ ici</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSectionDialog</name>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>Modifier la section</translation>
    </message>
    <message>
        <source>Folded at first</source>
        <translation>Repliée au début</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Show it only if (empty: always)</source>
        <translation>N’afficher que si (vide : toujours)</translation>
    </message>
    <message>
        <source>Required fields are always shown.</source>
        <translation>Les champs obligatoires sont toujours affichés.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter la section</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Modifier la section</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSections</name>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name details</source>
        <translation>Autres éléments du nom</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notes et étiquettes</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Hors du formulaire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>repliée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>En retard (%1)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, short</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, short</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a sentence</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to everyone who works with this store.</source>
        <translation>Les sections d’un formulaire, l’ordre de leurs champs et les champs qui n’y figurent pas. Les modifications valent pour toutes les personnes qui travaillent avec cette base.</translation>
    </message>
    <message>
        <source>Form of</source>
        <translation>Formulaire de</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nouvelle section</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Modifier la section</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take off the form</source>
        <translation>Retirer du formulaire</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Use the default layout</source>
        <translation>Utiliser la disposition par défaut</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Enregistrer la disposition</translation>
    </message>
    <message>
        <source>The saved layout cannot be read, so the default one is used.</source>
        <translation>La disposition enregistrée est illisible ; celle par défaut est utilisée.</translation>
    </message>
    <message>
        <source>Put on the form</source>
        <translation>Mettre dans le formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout was not saved.</source>
        <translation>La disposition n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Changed the form of %1</source>
        <translation>Formulaire de %1 modifié</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>Le champ n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>lifts a field or a section</source>
        <translation>soulève un champ ou une section</translation>
    </message>
    <message>
        <source>carry it</source>
        <translation>le déplacent</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>le dépose</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>le remet en place</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>required from %1</source>
        <comment>a stage</comment>
        <translation>obligatoire dès %1</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormulaEdit</name>
    <message>
        <source>%1 › %2</source>
        <comment>a reference, a field of its record</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a field or function, what it is</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormulaEditor</name>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Results on real records</source>
        <translation>Résultats sur de vrais enregistrements</translation>
    </message>
    <message>
        <source>Reads well: %1, or nothing</source>
        <comment>a type such as Number</comment>
        <translation>Valide : %1, ou rien</translation>
    </message>
    <message>
        <source>a rule is a condition that holds or not</source>
        <translation>une règle est une condition, vraie ou non</translation>
    </message>
    <message>
        <source>Reads well: a condition</source>
        <translation>Valide : une condition</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>place in a formula, reason</comment>
        <translation>Caractère %1 : %2</translation>
    </message>
    <message>
        <source>Reads no field.</source>
        <translation>Ne lit aucun champ.</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>Lit %1.</translation>
    </message>
    <message>
        <source>Computed again each day.</source>
        <translation>Recalculé chaque jour.</translation>
    </message>
    <message>
        <source>no value (%1)</source>
        <translation>aucune valeur (%1)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>respectée</translation>
    </message>
    <message>
        <source>breaks the rule</source>
        <translation>enfreint la règle</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what a formula gives</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>this is not a condition that holds or not</source>
        <translation>ce n’est pas une condition, vraie ou fausse</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affichée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message>
        <source>Hand out everything about this person</source>
        <translation>Remettre tout ce qui concerne cette personne</translation>
    </message>
    <message>
        <source>A new folder with a PDF to read, a JSON file for machines and the attached files: the record, activities, tasks, deals, quotes, history and what was synced. Of other people it has nothing.</source>
        <translation>Un nouveau dossier avec un PDF à lire, un fichier JSON pour les machines et les pièces jointes : fiche, activités, tâches, affaires, devis, historique et ce qui a été synchronisé. Rien sur d’autres personnes.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Hand out to which folder?</source>
        <translation>Dans quel dossier ?</translation>
    </message>
    <message>
        <source>%1 files are in %2.</source>
        <comment>number, folder</comment>
        <translation>%1 fichiers sont dans %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOverDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hand over the work of %1</source>
        <translation>Transmettre le travail de %1</translation>
    </message>
    <message>
        <source>Open records change hands, and what belongs to one customer stays together. What was won, lost, done or sent stays with %1.</source>
        <translation>Les enregistrements ouverts changent de mains, et ce qui appartient à un client reste ensemble. Ce qui a été gagné, perdu, fait ou envoyé reste à %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>%1 has no open records of these kinds.</source>
        <translation>%1 n’a pas d’enregistrements ouverts de ces types.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>%Ln enregistrement de %1 transmis</numerusform>
            <numerusform>%Ln enregistrements de %1 transmis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HelpWindow</name>
    <message>
        <source>Search in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Ces pages sont en anglais.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportHistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message>
        <source>Exit import</source>
        <translation>Quitter l’import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Utiliser une correspondance enregistrée</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette correspondance</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is imported before the last step</source>
        <translation>Rien n’est importé avant la dernière étape</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>%1 colonnes associées sur %2</translation>
    </message>
    <message>
        <source>1 column to review</source>
        <translation>1 colonne à vérifier</translation>
    </message>
    <message>
        <source>1 unknown value</source>
        <translation>1 valeur inconnue</translation>
    </message>
    <message>
        <source>Continue to values</source>
        <translation>Passer aux valeurs</translation>
    </message>
    <message>
        <source>Continue to duplicates</source>
        <translation>Passer aux doublons</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>Passer au contrôle</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importer 1 ligne</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>Passer aux colonnes</translation>
    </message>
    <message>
        <source>No saved mappings yet</source>
        <translation>Aucune correspondance enregistrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>%Ln colonne à vérifier</numerusform>
            <numerusform>%Ln colonnes à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>%Ln valeur inconnue</numerusform>
            <numerusform>%Ln valeurs inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportSession</name>
    <message>
        <source>ID in Satchel</source>
        <translation>ID Satchel</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, devise</translation>
    </message>
    <message>
        <source>used by another column</source>
        <translation>utilisé par une autre colonne</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>non importée</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · skipped %3 · rejected %4</source>
        <translation>Créées&#xa0;: %1 · mises à jour&#xa0;: %2 · ignorées&#xa0;: %3 · rejetées&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 · fields left empty %2</source>
        <translation>%1 · champs laissés vides %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Invitation</name>
    <message>
        <source>The invitation could not be written to %1.</source>
        <translation>Impossible d’écrire l’invitation dans %1.</translation>
    </message>
    <message>
        <source>Add people before you invite them.</source>
        <translation>Ajoutez d’abord des personnes.</translation>
    </message>
    <message>
        <source>None of the people has an e-mail address.</source>
        <translation>Aucune des personnes n’a d’adresse e-mail.</translation>
    </message>
    <message>
        <source>An invitation says who invites. Make one of the people with an e-mail address the host.</source>
        <translation>Une invitation indique qui invite. Désignez comme organisateur une personne ayant une adresse e-mail.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>a meeting</comment>
        <translation>Annulée : %1</translation>
    </message>
    <message>
        <source>Updated invitation: %1</source>
        <translation>Invitation mise à jour : %1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitation : %1</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Export the meeting as a file and attach it yourself.</source>
        <translation>Aucun programme de messagerie n’a pu démarrer. Exportez la réunion dans un fichier et joignez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>Ligne rejetée</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>Champ laissé vide</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Row skipped</source>
        <translation>Ligne ignorée</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>Fiche mise à jour</translation>
    </message>
    <message>
        <source>Record created anyway</source>
        <translation>Fiche créée quand même</translation>
    </message>
    <message>
        <source>Matches an earlier row of the file</source>
        <translation>Correspond à une ligne précédente du fichier</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <comment>a record&apos;s name</comment>
        <translation>Correspond à %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::JoinPlanDialog</name>
    <message>
        <source>Join %1?</source>
        <comment>a team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are there: %1</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes and opens again with the team&apos;s records. The store as it is now is kept beside it. If the computer stops meanwhile, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records come to this computer</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same. Both stay, among the duplicates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not let you bring these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished">Connexions</translation>
    </message>
    <message>
        <source>%1 stay behind. Connect them again if this computer is to run them.</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered here yet, so nothing is taken along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that the team has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>certainly the same</comment>
        <translation type="unfinished">Oui</translation>
    </message>
</context>
<context>
    <name>satchel::ui::KeyboardSettingsPage</name>
    <message>
        <source>Find a command or key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Aucun résultat. Essayez une recherche plus courte.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Satchel says at once when another command has them. Your keys are kept on this computer.</source>
        <translation>Choisissez une commande pour changer ses touches. Satchel signale aussitôt si une autre commande les utilise. Vos touches restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadComparisonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Converting fills empty fields of %1 and overwrites nothing.</source>
        <translation>La conversion remplit les champs vides de %1 et n’écrase rien.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added as another e-mail</source>
        <translation>Ajouté comme autre e-mail</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Contact’s value stays</source>
        <translation>La valeur du contact reste</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message>
        <source>Give out leads</source>
        <translation>Répartir les pistes</translation>
    </message>
    <message>
        <source>Open leads that nobody has, the oldest first. A lead of a company goes to the company&apos;s owner where that person is chosen here.</source>
        <translation>Pistes ouvertes que personne n’a, les plus anciennes d’abord. Une piste d’une entreprise va au propriétaire de celle-ci si cette personne est choisie ici.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Répartir</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Chaque piste ouverte a un propriétaire.</translation>
    </message>
    <message>
        <source>Each of the selected leads has an owner or is closed.</source>
        <translation>Chacune des pistes choisies a un propriétaire ou est close.</translation>
    </message>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln piste répartie</numerusform>
            <numerusform>%Ln pistes réparties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadHead</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Planifier la prochaine action</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Complete the next task</source>
        <translation>Terminer la prochaine tâche</translation>
    </message>
    <message>
        <source>This lead is converted</source>
        <translation>Cette piste est convertie</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Ressemble à %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même personne</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>This contact is someone else and is not proposed for this lead again</source>
        <translation>Ce contact est une autre personne et ne sera plus proposé pour cette piste</translation>
    </message>
    <message>
        <source>Same in both: %1. Converting proposes this contact.</source>
        <translation>Identique des deux côtés : %1. La conversion propose ce contact.</translation>
    </message>
    <message>
        <source>Same name and company. Converting proposes this contact.</source>
        <translation>Même nom et même entreprise. La conversion propose ce contact.</translation>
    </message>
    <message>
        <source>Only the name is the same. Converting proposes a new contact.</source>
        <translation>Seul le nom est identique. La conversion propose un nouveau contact.</translation>
    </message>
    <message>
        <source>Marked as not the same: %1</source>
        <translation>Marqué comme personne différente : %1</translation>
    </message>
    <message>
        <source>%1. Converting proposes this contact.</source>
        <comment>evidence</comment>
        <translation>%1. La conversion propose ce contact.</translation>
    </message>
    <message>
        <source>%1. Converting proposes a new contact.</source>
        <comment>evidence</comment>
        <translation>%1. La conversion propose un nouveau contact.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message>
        <source>Convert makes</source>
        <translation>La conversion crée</translation>
    </message>
    <message>
        <source>Choose and convert…</source>
        <translation>Choisir et convertir…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>Contact existant</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>Entreprise existante</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nouvelle société</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <comment>a stage</comment>
        <translation>Nouvelle affaire dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>%Ln activité, tâche ou fichier</numerusform>
            <numerusform>%Ln activités, tâches et fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Suivent</translation>
    </message>
    <message>
        <source>Existing contact, adds %1</source>
        <comment>names of fields</comment>
        <translation>Contact existant, ajoute %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LetterheadSettingsPage</name>
    <message>
        <source>English, as in Britain</source>
        <translation>Anglais (Royaume-Uni)</translation>
    </message>
    <message>
        <source>German, as in Austria</source>
        <translation>Allemand (Autriche)</translation>
    </message>
    <message>
        <source>German, as in Switzerland</source>
        <translation>Allemand (Suisse)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>The sender shown on quotes. Everyone who works with this store uses the same one.</source>
        <translation>L’émetteur indiqué sur les devis. Tous ceux qui utilisent cette base ont le même.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Thermolog Ltd</source>
        <translation>Thermolog SARL</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT GB123456789</source>
        <translation>TVA FR12345678901</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Coordonnées bancaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>How quotes look on paper. A template is a file that can be copied and edited: %1</source>
        <translation>L’aspect des devis sur papier. Un modèle est un fichier que l’on peut copier et modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>Valeur par défaut du modèle</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 8 MB.</source>
        <translation>PNG, JPEG ou SVG, 8&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This image can&apos;t be used as the logo: %1.</source>
        <translation>Cette image ne peut pas servir de logo&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No logo: your name is shown instead.</source>
        <translation>Aucun logo&#xa0;: votre nom est affiché à la place.</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>En-tête modifié</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>paper</comment>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LineEditor</name>
    <message>
        <source>tomorrow, +3, 12 Mar</source>
        <translation>demain, +3, 12 mars</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Write minutes, such as 11 or 11:30.</source>
        <translation>Indiquez des minutes, par exemple 11 ou 11:30.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>Export at most %Ln selected records, or all</source>
        <translation>
            <numerusform>Exportez au plus %Ln fiche sélectionnée, ou toutes</numerusform>
            <numerusform>Exportez au plus %Ln fiches sélectionnées, ou toutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Tous ceux affichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Also who withdrew consent: not for mailings.</source>
        <translation>
            <numerusform>%Ln contact. Aussi ceux qui ont retiré leur consentement : pas pour des mailings.</numerusform>
            <numerusform>%Ln contacts. Aussi ceux qui ont retiré leur consentement : pas pour des mailings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who consents to “%1”</source>
        <translation>Seulement ceux qui consentent à « %1 »</translation>
    </message>
    <message>
        <source>Without who refused “%1”</source>
        <translation>Sans ceux qui ont refusé « %1 »</translation>
    </message>
    <message>
        <source>%1; %2 left out</source>
        <comment>number of contacts, number left out</comment>
        <translation>%1 ; %2 exclus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Which contacts do you want to export?</source>
        <translation>Quels contacts voulez-vous exporter ?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListFooter</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Rates of %1</source>
        <comment>a day</comment>
        <translation>Taux du %1</translation>
    </message>
    <message>
        <source>%1 has no rate and is not in the sum</source>
        <translation>%1 n’a pas de taux et n’est pas dans le total</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message>
        <source>New %1</source>
        <translation>Nouvelle fiche %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>Modifier dans le panneau</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Trier la liste</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Convertir la piste</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>Lignes compactes ou aérées</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Pas encore de fiches %1</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Importez un fichier ou ajoutez la première.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>Aucune fiche ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Change a condition, or show all %1.</source>
        <translation>Modifiez une condition ou affichez l’ensemble des %1.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Export de %1 vers %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Tout sélectionner (%1)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Go to the name %1…</source>
        <translation>Aller au nom %1…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Aucun %1 ici</translation>
    </message>
    <message>
        <source>None of them belongs to “%1” now.</source>
        <translation>Aucun n’appartient à « %1 » pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <comment>what was searched for</comment>
        <translation>Rien ne contient %1.</translation>
    </message>
    <message>
        <source>Each of these is there, but not together, or not in “%1”.</source>
        <translation>Chacun existe, mais pas ensemble ou pas dans « %1 ».</translation>
    </message>
    <message>
        <source>Each of these is there, but not together.</source>
        <translation>Chacun existe, mais pas ensemble.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”</source>
        <translation>Aucun résultat dans %1 pour « %2 »</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Afficher en liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importé de</translation>
    </message>
    <message>
        <source>The records imported from %1 are not here any more.</source>
        <translation>Les enregistrements importés de %1 ne sont plus ici.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Consigner une activité</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Rechercher les doublons</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Give out leads</source>
        <translation>Répartir les pistes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListSearchField</name>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LockScreen</name>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store. Satchel keeps syncing in the background.</source>
        <translation>Saisissez la phrase secrète de la base. Satchel continue de synchroniser en arrière-plan.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the app lock. Satchel keeps syncing in the background.</source>
        <translation>Saisissez la phrase secrète du verrouillage. Satchel continue de synchroniser en arrière-plan.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LongTextEditor</name>
    <message>
        <source>one per line, “work: …” gives it a label</source>
        <translation>un par ligne&#x202f;; «&#xa0;work: …&#xa0;» lui donne un libellé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message>
        <source>Lost reasons</source>
        <translation>Raisons de perte</translation>
    </message>
    <message>
        <source>Satchel offers these when you mark a deal as lost. You can always enter another one.</source>
        <translation>Satchel propose ces raisons quand vous marquez une affaire comme perdue. Vous pouvez toujours en saisir une autre.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Affaires perdues</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouvelle raison</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Ajouter la raison</translation>
    </message>
    <message>
        <source>Added the lost reason “%1”</source>
        <translation>Raison de perte « %1 » ajoutée</translation>
    </message>
    <message>
        <source>Rename the reason</source>
        <translation>Renommer la raison</translation>
    </message>
    <message>
        <source>Renamed the lost reason “%1” to “%2”</source>
        <translation>Raison de perte « %1 » renommée en « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>Renommer aussi sur %Ln affaire ?</numerusform>
            <numerusform>Renommer aussi sur %Ln affaires ?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.</source>
        <translation>« %1 » devient « %2 ». Les rapports comptent les deux noms séparément si les affaires gardent l’ancien.</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Seulement dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>Renommer sur %Ln affaire</numerusform>
            <numerusform>Renommer sur %Ln affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the lost reason “%1”</source>
        <translation>Raison de perte « %1 » supprimée</translation>
    </message>
    <message>
        <source>Moved the lost reason “%1”</source>
        <translation>Raison de perte « %1 » déplacée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message>
        <source>Filing e-mails</source>
        <translation>Classement des e-mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>%Ln e-mail n’a pas pu être classé : %1</numerusform>
            <numerusform>%Ln e-mails n’ont pas pu être classés : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>%Ln e-mail déjà classé</numerusform>
            <numerusform>%Ln e-mails déjà classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln e-mail classé</numerusform>
            <numerusform>%Ln e-mails classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>%Ln e-mail classé, %1 déjà classés</numerusform>
            <numerusform>%Ln e-mails classés, %1 déjà classés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform> (%Ln valeur plus récente conservée)</numerusform>
            <numerusform> (%Ln valeurs plus récentes conservées)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – Satchel</source>
        <translation>%1 – Satchel</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>%Ln modification de la dernière session a été enregistrée</numerusform>
            <numerusform>%Ln modifications de la dernière session ont été enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from the last session could not be read</source>
        <translation>Les modifications de la dernière session n’ont pas pu être lues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>%Ln modification de la dernière session n’a pas pu être enregistrée</numerusform>
            <numerusform>%Ln modifications de la dernière session n’ont pas pu être enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime.</source>
        <translation>Les fiches ont été modifiées ou supprimées entre-temps.</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>Le fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime. What you entered is kept in %1.</source>
        <translation>Les fiches ont été modifiées ou supprimées entre-temps. Votre saisie est conservée dans %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</source>
        <translation>Tableaux et carnets d’adresses (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</translation>
    </message>
    <message>
        <source>The desktop shows no notices until %1</source>
        <translation>Aucune notification sur le bureau jusqu’à %1</translation>
    </message>
    <message>
        <source>E-mails (*.eml *.msg *.mbox)</source>
        <translation>E-mails (*.eml *.msg *.mbox)</translation>
    </message>
    <message>
        <source>Choose a record for “%1” first</source>
        <translation>Choisissez d’abord un enregistrement pour « %1 »</translation>
    </message>
    <message>
        <source>Sample data is not locked</source>
        <translation>Les données d&apos;exemple ne se verrouillent pas</translation>
    </message>
    <message>
        <source>Switch on the app lock first</source>
        <translation>Activez d&apos;abord le verrouillage de l&apos;application</translation>
    </message>
    <message>
        <source>Satchel has a question before it can close. Unlock it first.</source>
        <translation>Satchel a une question avant de se fermer. Déverrouillez-le d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Non associée</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Champ Satchel</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Association</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message>
        <source>Fields and values</source>
        <translation>Champs et valeurs</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Retour aux connexions</translation>
    </message>
    <message>
        <source>Next field that needs a look</source>
        <translation>Champ suivant à vérifier</translation>
    </message>
    <message>
        <source>Previous field that needs a look</source>
        <translation>Champ précédent à vérifier</translation>
    </message>
    <message>
        <source>Accept all sure proposals</source>
        <translation>Accepter toutes les propositions sûres</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Chercher un champ</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>Read the fields again</source>
        <translation>Relire les champs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>This can&apos;t be paired.</source>
        <translation>Association impossible.</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>La correspondance n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Champs à afficher</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisés</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sync them</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is sent or written before you save</source>
        <translation>Rien n’est envoyé ni écrit avant l’enregistrement</translation>
    </message>
    <message>
        <source>See what this would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the fields of %1</source>
        <translation>Lecture des champs de %1</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>l’autre système</translation>
    </message>
    <message>
        <source>Satchel asks for its fields and their values. This reads no records.</source>
        <translation>Satchel demande les champs et leurs valeurs. Aucune fiche n’est lue.</translation>
    </message>
    <message>
        <source>The fields of %1 could not be read</source>
        <translation>Impossible de lire les champs de %1</translation>
    </message>
    <message>
        <source>No such connection</source>
        <translation>Connexion introuvable</translation>
    </message>
    <message>
        <source>It was removed, or there is none yet. Add a connection under Connections, then choose its fields here.</source>
        <translation>Elle a été supprimée, ou il n’y en a pas encore. Ajoutez-en une sous Connexions, puis choisissez ses champs ici.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Cette version ne peut pas synchroniser</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Elle a été créée sans synchronisation. Vos fiches restent sur cet ordinateur. Installez une version complète pour les connecter.</translation>
    </message>
    <message>
        <source>mapping %1, saved %2</source>
        <comment>number, time</comment>
        <translation>correspondance %1, enregistrée %2</translation>
    </message>
    <message>
        <source>as it comes with %1</source>
        <translation>telle que fournie avec %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 offers no records that could be synced.</source>
        <translation>%1 ne propose aucune fiche à synchroniser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>Sens de %1</translation>
    </message>
    <message>
        <source>%1 are not synced.</source>
        <comment>kind of records</comment>
        <translation>%1 : non synchronisé.</translation>
    </message>
    <message>
        <source>What is chosen below is kept.</source>
        <translation>Les choix ci-dessous sont conservés.</translation>
    </message>
    <message>
        <source>%1 offers no fields for these records.</source>
        <translation>%1 ne propose aucun champ pour ces fiches.</translation>
    </message>
    <message>
        <source>No field is like this. Show all fields to see the others.</source>
        <translation>Aucun champ dans ce cas. Affichez tous les champs pour voir les autres.</translation>
    </message>
    <message>
        <source>No field has this name, there or here. Try a shorter search.</source>
        <translation>Aucun champ de ce nom, ni là-bas ni ici. Essayez une recherche plus courte.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>Enregistrer et modifier %Ln</numerusform>
            <numerusform>Enregistrer et modifier %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>Enregistrer et modifier %Ln ou plus</numerusform>
            <numerusform>Enregistrer et modifier %Ln ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>Essai à blanc de %1</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>La valeur n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Le champ n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The dry run did not finish.</source>
        <translation>L’essai à blanc n’a pas abouti.</translation>
    </message>
    <message>
        <source>Mapping %1, %2</source>
        <comment>number, time</comment>
        <translation>Correspondance %1, %2</translation>
    </message>
    <message>
        <source>As it comes with %1</source>
        <translation>Telle que fournie avec %1</translation>
    </message>
    <message>
        <source>Space opens the values · ← → direction · %1 next to look at</source>
        <comment>key</comment>
        <translation>Espace ouvre les valeurs · ← → sens · %1 suivant à vérifier</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Satchel reads the columns of “%1” when you save.</source>
        <translation>Satchel lira les colonnes de « %1 » quand vous enregistrerez.</translation>
    </message>
    <message>
        <source>Satchel did not recognize the list in %1 that holds these records. Choose it above.</source>
        <translation>Satchel n&apos;a pas reconnu la liste de %1 qui contient ces fiches. Choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>The list was not chosen.</source>
        <translation>La liste n&apos;a pas été choisie.</translation>
    </message>
    <message>
        <source>List in %1 that holds %2</source>
        <comment>system, kind of records</comment>
        <translation>Liste de %1 qui contient : %2</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Choisir une liste…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>On a real record</source>
        <translation>Sur une vraie fiche</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Reading records of %1 to see what would change. Leave the page to stop.</source>
        <translation>Lecture des fiches de %1. Quittez la page pour arrêter.</translation>
    </message>
    <message>
        <source>The mapping was changed since. A new dry run shows what it would do now.</source>
        <translation>La correspondance a changé depuis. Un nouvel essai montre son effet actuel.</translation>
    </message>
    <message>
        <source>A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, on neither side.</source>
        <translation>Un essai à blanc lit des fiches de %1 et montre ici ce que cette correspondance changerait. Il n’écrit rien, d’aucun côté.</translation>
    </message>
    <message>
        <source>Green is what would be written here.</source>
        <translation>En vert : ce qui serait écrit ici.</translation>
    </message>
    <message>
        <source>Nothing would be sent to %1.</source>
        <translation>Rien ne serait envoyé à %1.</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <comment>system, fields</comment>
        <translation>Serait envoyé à %1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, field</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>would change</comment>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>sur %1 lues</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>field</comment>
        <translation>Attention requise : %1</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Nouvelles fiches</translation>
    </message>
    <message>
        <source>There are more records than were read, so these are the least.</source>
        <translation>Il y a plus de fiches que celles lues ; ce sont des minimums.</translation>
    </message>
    <message>
        <source>Saving applies it with the next sync. What a sync changed here can be rolled back under Connections.</source>
        <translation>Une fois enregistrée, elle s’applique à la prochaine synchronisation, qui peut être annulée sous Connexions.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingSession</name>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Champ %1 ajouté</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Champ %1 modifié</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>Champ pour %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Colonnes du fichier et champs associés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchText</name>
    <message>
        <source>Sure %1 %</source>
        <translation>Sûr %1&#xa0;%</translation>
    </message>
    <message>
        <source>Likely %1 %</source>
        <translation>Probable %1&#xa0;%</translation>
    </message>
    <message>
        <source>Check %1 %</source>
        <translation>À vérifier %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message>
        <source>Records that look the same</source>
        <translation>Fiches qui semblent identiques</translation>
    </message>
    <message>
        <source>Here and in %1; the weakest evidence first</source>
        <translation>Ici et dans %1&#x202f;; les indices les plus faibles en premier</translation>
    </message>
    <message>
        <source>Records that look the same; unticked pairs are kept separate</source>
        <translation>Fiches semblables&#x202f;; les paires décochées restent séparées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Lier et continuer</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>La première paire (%Ln)&#x202f;; d’autres suivent</numerusform>
            <numerusform>Les %Ln premières paires&#x202f;; d’autres suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>%Ln reste séparée</numerusform>
            <numerusform>%Ln restent séparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingHeader</name>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingNotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a task when you close the meeting.</source>
        <translation>Notez ce qui se dit. Une ligne comme « à faire Mara : envoyer le prix » devient une tâche à la clôture.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message>
        <source>What do you want to change?</source>
        <translation>Que voulez-vous modifier ?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Took %1 out of its series</source>
        <translation>%1 détachée de sa série</translation>
    </message>
    <message>
        <source>Changed the notes</source>
        <translation>Notes modifiées</translation>
    </message>
    <message>
        <source>Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Quelqu’un d’autre a modifié les notes entre-temps. Votre texte reste ici et remplace le sien si vous continuez. Le sien reste dans l’historique.</translation>
    </message>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>Mise à jour envoyée à %Ln personne</numerusform>
            <numerusform>Mise à jour envoyée à %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>%Ln personne invitée</numerusform>
            <numerusform>%Ln personnes invitées</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>E-mail avec %1 ouvert dans votre application de messagerie</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>E-mail ouvert. Glissez-y %1 pour le joindre.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 annulée</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Exporter en .ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier : %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Added an agenda point</source>
        <translation>Point ajouté à l’ordre du jour</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1 terminé</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 commencé</translation>
    </message>
    <message>
        <source>Removed an agenda point</source>
        <translation>Point retiré de l’ordre du jour</translation>
    </message>
    <message>
        <source>Moved an agenda point</source>
        <translation>Point de l’ordre du jour déplacé</translation>
    </message>
    <message>
        <source>Agenda point with its minutes</source>
        <translation>Point avec ses minutes</translation>
    </message>
    <message>
        <source>Enter what the point is about.</source>
        <translation>Indiquez le sujet du point.</translation>
    </message>
    <message>
        <source>Changed an agenda point</source>
        <translation>Point de l’ordre du jour modifié</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 retiré</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contact…</translation>
    </message>
    <message>
        <source>Colleague…</source>
        <translation>Collègue…</translation>
    </message>
    <message>
        <source>Name and address…</source>
        <translation>Nom et adresse…</translation>
    </message>
    <message>
        <source>Name, address or both: Ana Silva &lt;ana@example.com&gt;</source>
        <translation>Nom, adresse ou les deux : Ana Silva &lt;ana@example.com&gt;</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>Même étape</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Aucune évaluation</translation>
    </message>
    <message>
        <source>1 Poor</source>
        <translation>1 Mauvais</translation>
    </message>
    <message>
        <source>2 Fair</source>
        <translation>2 Passable</translation>
    </message>
    <message>
        <source>3 Good</source>
        <translation>3 Bon</translation>
    </message>
    <message>
        <source>4 Very good</source>
        <translation>4 Très bon</translation>
    </message>
    <message>
        <source>5 Excellent</source>
        <translation>5 Excellent</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Ouvrir l’entreprise</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>Que voulez-vous supprimer ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>Clôturer la réunion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision:</source>
        <comment>before a decision in notes; keep a word that is read as one</comment>
        <translation>Décision :</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>todo:</source>
        <comment>before an action item in notes; keep a word that is read as one</comment>
        <translation>à faire :</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Next agenda point</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>Exporter en .ics…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la réunion</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Partie de la réunion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>Cette réunion n’existe plus</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Il est peut-être dans la corbeille, accessible depuis les paramètres.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Your note for this meeting</source>
        <translation>Votre note pour cette réunion</translation>
    </message>
    <message>
        <source>Changed the preparation</source>
        <translation>Préparation modifiée</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Activité récente</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Devis ouverts</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Attendees still have the old time or place.</source>
        <translation>Les participants ont encore l’ancienne heure ou l’ancien lieu.</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Envoyer la mise à jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New agenda point</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Add a point, such as “Prices 15 min”</source>
        <translation>Ajouter un point, par exemple « Prix 15 min »</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tâche terminée</translation>
    </message>
    <message>
        <source>%1 decision · %2 action item · %3 close meeting</source>
        <translation>%1 décision · %2 action · %3 clôturer</translation>
    </message>
    <message>
        <source>become tasks when you close the meeting</source>
        <translation>deviennent des tâches à la clôture</translation>
    </message>
    <message>
        <source>Rating %1 of 5</source>
        <translation>Évaluation %1 sur 5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>This meeting has not begun. Close it all the same?</source>
        <translation>Cette réunion n’a pas commencé. La clôturer quand même ?</translation>
    </message>
    <message>
        <source>The notes are kept, but their action items could not change the tasks: %1</source>
        <translation>Les notes sont enregistrées, mais les tâches n’ont pas pu être modifiées en conséquence : %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message>
        <source>Meeting without a title</source>
        <translation>Réunion sans titre</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>En cours, encore %Ln min</numerusform>
            <numerusform>En cours, encore %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>To close</source>
        <translation>À clôturer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Clôturée : %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>Repeats, next %1</source>
        <translation>Se répète, prochaine %1</translation>
    </message>
    <message>
        <source>Last of its series</source>
        <translation>Dernière de la série</translation>
    </message>
    <message>
        <source>Changed occurrence of a series</source>
        <translation>Occurrence modifiée d’une série</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>host</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>here?</source>
        <translation>présent ?</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>minutes</comment>
        <translation>a pris %1</translation>
    </message>
    <message>
        <source>%1, done, took %2</source>
        <translation>%1, terminé en %2</translation>
    </message>
    <message>
        <source>%1, running, %2</source>
        <translation>%1, en cours, %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>an agenda point</comment>
        <translation>%1, à venir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>%Ln min écoulée</numerusform>
            <numerusform>%Ln min écoulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1, %Ln min d’avance</numerusform>
            <numerusform>%1, %Ln min d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1, %Ln min de retard</numerusform>
            <numerusform>%1, %Ln min de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, introuvable</translation>
    </message>
    <message>
        <source>Task exists</source>
        <translation>Tâche existante</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>Pour eux</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Becomes a task: %1</source>
        <translation>Devient une tâche : %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote without a number</source>
        <translation>Devis sans numéro</translation>
    </message>
    <message>
        <source>Mine %1, theirs %2</source>
        <translation>Le mien %1, le leur %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Chevauche %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MentionEdit</name>
    <message>
        <source>People and records to mention</source>
        <translation>Personnes et fiches à mentionner</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeDialog</name>
    <message>
        <source>Merge into one %1?</source>
        <translation>Fusionner en une seule fiche %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is kept. %2 goes to the trash, and everything related to it moves to %1.</source>
        <translation>%1 est la fiche conservée. %2 va à la corbeille et tout ce qui s’y rattache passe à %1.</translation>
    </message>
    <message>
        <source>No differing fields.</source>
        <translation>Aucun champ différent.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeGridDelegate</name>
    <message>
        <source>same in both</source>
        <translation>identique dans les deux</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveAlongDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>task: earlier day → later day</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the waiting task along?</source>
        <translation>Déplacer aussi la tâche en attente ?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>Déplacer aussi %Ln tâche en attente ?</numerusform>
            <numerusform>Déplacer aussi %Ln tâches en attente ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be due before what it waits for.</source>
        <translation>Son échéance précéderait ce qu’elle attend.</translation>
    </message>
    <message>
        <source>They would be due before what they wait for.</source>
        <translation>Leur échéance précéderait ce qu’elles attendent.</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>La déplacer aussi</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>La laisser à sa date</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Les déplacer aussi</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Les laisser à leur date</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>%1, and moved the waiting task along</source>
        <comment>what was changed</comment>
        <translation>%1, avec la tâche en attente</translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1, avec %Ln tâche en attente</numerusform>
            <numerusform>%1, avec %Ln tâches en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message>
        <source>Mark as won</source>
        <translation>Marquer comme gagnée</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Date de clôture</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Pourquoi l’affaire est-elle perdue&#x202f;?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Brève description</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
    <message>
        <source>Choose or enter a reason. Reports show why deals are lost.</source>
        <translation>Choisissez ou saisissez un motif. Les rapports indiquent pourquoi des affaires sont perdues.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en veille jusqu’à</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>Dans six mois</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Get in touch again</source>
        <translation>Reprendre contact</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Concurrent</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Pas de budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Pas de décision</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Mauvais moment</translation>
    </message>
    <message>
        <source>A missing feature</source>
        <translation>Fonctionnalité manquante</translation>
    </message>
    <message>
        <source>Write a debrief next</source>
        <translation>Rédiger ensuite un bilan</translation>
    </message>
    <message>
        <source>This stage needs more</source>
        <translation>Cette étape demande plus</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>Enregistrer et déplacer</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>%1 : manque dans %2 affaire sur %Ln</numerusform>
            <numerusform>%1 : manque dans %2 affaires sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveExport</name>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connections; part of a file name</comment>
        <translation>%1 vers %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message>
        <source>Start or finish the move</source>
        <translation>Commencer ou terminer le transfert</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <source>Export the report of the move</source>
        <translation>Exporter le rapport du transfert</translation>
    </message>
    <message>
        <source>Compare both systems again</source>
        <translation>Comparer de nouveau les deux systèmes</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Retour aux connexions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln ligne exportée vers %1</numerusform>
            <numerusform>%Ln lignes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>No record is linked with this connection yet.</source>
        <translation>Aucune fiche n’est encore liée à cette connexion.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Every record and every field arrives.</source>
        <translation>Chaque fiche et chaque champ arrivent.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a CRM</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Move everything to</source>
        <translation>Tout transférer vers</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Aller aux connexions</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Cette version ne peut pas synchroniser</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Elle a été compilée sans synchronisation. Vos fiches restent sur cet ordinateur. Installez une version complète pour les connecter.</translation>
    </message>
    <message>
        <source>A move needs two connections</source>
        <translation>Un transfert nécessite deux connexions</translation>
    </message>
    <message>
        <source>Add the CRM that you move to under Connections. Satchel then compares both and says what the new one can&apos;t hold.</source>
        <translation>Ajoutez sous Connexions le CRM vers lequel vous migrez. Satchel compare alors les deux et indique ce que le nouveau ne peut pas contenir.</translation>
    </message>
    <message>
        <source>%1 could not be compared</source>
        <translation>%1 n’a pas pu être comparé</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
    <message>
        <source>Satchel reads the fields of both and counts what can&apos;t be moved. This changes no records.</source>
        <translation>Satchel lit les champs des deux systèmes et compte ce qui ne peut pas être transféré. Aucune fiche n’est modifiée.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Choisir une connexion</translation>
    </message>
    <message>
        <source>Cancel the move to choose another one</source>
        <translation>Annulez le transfert pour en choisir une autre</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Prêt à terminer</translation>
    </message>
    <message>
        <source>Move is running</source>
        <translation>Transfert en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln exclue</numerusform>
            <numerusform>%Ln exclues</numerusform>
        </translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>Toutes y sont</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>%Ln de plus seulement dans Satchel</numerusform>
            <numerusform>%Ln de plus seulement dans Satchel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>%Ln seulement dans Satchel</numerusform>
            <numerusform>%Ln seulement dans Satchel</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Champs et valeurs</translation>
    </message>
    <message>
        <source>%1 was removed: the move has ended.</source>
        <translation>%1 a été supprimée : le transfert est terminé.</translation>
    </message>
    <message>
        <source>%1 only receives until you cancel the move.</source>
        <translation>%1 reçoit seulement, jusqu’à ce que vous annuliez le transfert.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Transféré vers %1.</translation>
    </message>
    <message>
        <source>%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both ways again.</source>
        <translation>%1 est en pause et conserve ce qu’il contenait. Vous pouvez supprimer la connexion, ou annuler le transfert pour synchroniser de nouveau dans les deux sens.</translation>
    </message>
    <message>
        <source>Nothing is changed in %1 while the move is running.</source>
        <translation>Rien n’est modifié dans %1 pendant le transfert.</translation>
    </message>
    <message>
        <source>What colleagues change there still comes here and goes on to %1.</source>
        <translation>Ce que vos collègues y modifient arrive toujours ici et continue vers %1.</translation>
    </message>
    <message>
        <source>%1 needs your answer first.</source>
        <translation>%1 attend d’abord votre réponse.</translation>
    </message>
    <message>
        <source>For example which records are the same. The move waits for it.</source>
        <translation>Par exemple, quelles fiches sont identiques. Le transfert l’attend.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>Nothing is sent to it.</source>
        <translation>Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>What changes there does not arrive.</source>
        <translation>Ce qui y change n’arrive pas.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Reconnectez-vous à %1.</translation>
    </message>
    <message>
        <source>What is here is moved; what has changed there since does not arrive.</source>
        <translation>Ce qui est ici est transféré ; ce qui a changé là-bas depuis n’arrive pas.</translation>
    </message>
    <message>
        <source>%1 has not synced yet.</source>
        <translation>%1 n’a pas encore été synchronisée.</translation>
    </message>
    <message>
        <source>Satchel reads it before it sends anything.</source>
        <translation>Satchel la lit avant d’envoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>%1 has to be read once more.</source>
        <translation>%1 doit être lue une fois de plus.</translation>
    </message>
    <message>
        <source>Something may have changed there.</source>
        <translation>Quelque chose a pu y changer.</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>Terminer le transfert…</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Commencer le transfert</translation>
    </message>
    <message>
        <source>Nothing is sent before you start. You can cancel at any time.</source>
        <translation>Rien n’est envoyé avant le début. Vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Nothing waits. You can finish.</source>
        <translation>Rien n’attend. Vous pouvez terminer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>%Ln fiche en attente</numerusform>
            <numerusform>%Ln fiches en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Started the move to %1</source>
        <translation>Transfert vers %1 commencé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>%Ln fiche de %1 n’est pas dans %2.</numerusform>
            <numerusform>%Ln fiches de %1 ne sont pas dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln fiche attend encore d’être envoyée.</numerusform>
            <numerusform>%Ln fiches attendent encore d’être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1 since its last sync may not be here.</source>
        <translation>Ce qui a changé dans %1 depuis sa dernière synchronisation n’est peut-être pas ici.</translation>
    </message>
    <message>
        <source>%1 is paused. The records stay here and there, and the report can still be exported.</source>
        <translation>%1 est mise en pause. Les fiches restent ici et là-bas, et le rapport peut toujours être exporté.</translation>
    </message>
    <message>
        <source>Finish the move to %1?</source>
        <translation>Terminer le transfert vers %1 ?</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminer le transfert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>%Ln fiche modifiée ici entre-temps attend d’être envoyée à %1.</numerusform>
            <numerusform>%Ln fiches modifiées ici entre-temps attendent d’être envoyées à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here meanwhile.</source>
        <translation>Rien n’a changé ici entre-temps.</translation>
    </message>
    <message>
        <source>Cancel the move?</source>
        <translation>Annuler le transfert ?</translation>
    </message>
    <message>
        <source>%1 is synced both ways again.</source>
        <translation>%1 est de nouveau synchronisée dans les deux sens.</translation>
    </message>
    <message>
        <source>What was already moved stays. Satchel asks before it overwrites many records.</source>
        <translation>Ce qui est déjà transféré reste. Satchel demande avant d’écraser de nombreuses fiches.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>%Ln fiche à transférer</numerusform>
            <numerusform>%Ln fiches à transférer</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Changer de CRM</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Navigation</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 en retard</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>Modifier ce modèle</translation>
    </message>
    <message>
        <source>Create proposal</source>
        <translation>Créer la proposition</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>choisissez un modèle</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionForm</name>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Planned the next action</source>
        <translation>Prochaine action planifiée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionLine</name>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>Next action: %1</source>
        <translation>Prochaine action : %1</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Jour de la prochaine action</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>time</source>
        <comment>in an empty field</comment>
        <translation>heure</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Prochaine action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Choisissez un jour.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sans affaire</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>Dans %Ln semaine</numerusform>
            <numerusform>Dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>Étape actuelle : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message>
        <source>By others</source>
        <translation>Par d’autres</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Affaires à risque</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <comment>a quote</comment>
        <translation>%1 : accepté</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <comment>a quote</comment>
        <translation>%1 : refusé</translation>
    </message>
    <message>
        <source>%1 was viewed</source>
        <comment>a quote</comment>
        <translation>%1 : consulté</translation>
    </message>
    <message>
        <source>New lead: %1</source>
        <translation>Nouvelle piste : %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <comment>a deal, a stage</comment>
        <translation>%1 est maintenant dans %2</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3</source>
        <comment>a deal, a stage, days</comment>
        <translation>%1 est dans %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1 : modifié des deux côtés</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a connection</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a time</comment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>Tâches et réunions</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a meeting</comment>
        <translation>%1 a commencé</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%1 dans %Ln minute</numerusform>
            <numerusform>%1 dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln réunion</numerusform>
            <numerusform>%Ln réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2: %3</source>
        <comment>meetings, time, name</comment>
        <translation>%1, la première à %2 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln tâche à échéance</numerusform>
            <numerusform>%Ln tâches à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <comment>a record</comment>
        <translation>Nouveau commentaire sur %1</translation>
    </message>
    <message>
        <source>%1 commented on %2</source>
        <comment>a person, a record</comment>
        <translation>%1 a commenté %2</translation>
    </message>
    <message>
        <source>You were mentioned in %1</source>
        <comment>a record</comment>
        <translation>Vous avez été mentionné dans %1</translation>
    </message>
    <message>
        <source>%1 mentioned you in %2</source>
        <comment>a person, a record</comment>
        <translation>%1 vous a mentionné dans %2</translation>
    </message>
    <message>
        <source>The team refused: %1</source>
        <comment>label of a change</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message>
        <source>In one hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Cet après-midi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Reportés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Afficher maintenant</translation>
    </message>
    <message>
        <source>Put a task off to tomorrow</source>
        <translation>1 tâche reportée à demain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, the value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Planifier la prochaine étape</translation>
    </message>
    <message>
        <source>Mark the deal as won</source>
        <translation>Marquer l’affaire comme gagnée</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>Le champ</numerusform>
            <numerusform>Les %Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Par d’autres</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>act</source>
        <translation>agir</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>mettre en pause</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln autre plus bas</numerusform>
            <numerusform>%Ln autres plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en pause jusqu’à</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Choisir une heure…</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Choisissez un moment à venir.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté jusqu’à %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a meeting</comment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops sync appear here.</source>
        <translation>Ici apparaissent les mentions et commentaires, ce que d’autres modifient, les tâches en retard, les affaires qui n’avancent pas et ce qui arrête la synchronisation.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>what happened to followed records</comment>
        <translation>Fil d’actualité</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Aucun rappel</translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>Au début</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minute avant</numerusform>
            <numerusform>%Ln minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>alarm, alert</source>
        <comment>words by which people look for reminders</comment>
        <translation>alarme, alerte</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Réunions et appels</translation>
    </message>
    <message>
        <source>For those without reminders of their own.</source>
        <translation>Pour ceux sans rappels propres.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Satchel shows notices outside its window while it runs.</source>
        <translation>Tant que Satchel est ouvert, il affiche des notifications hors de sa fenêtre.</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Afficher les notifications sur le bureau</translation>
    </message>
    <message>
        <source>Reminders of tasks and meetings</source>
        <translation>Rappels de tâches et de réunions</translation>
    </message>
    <message>
        <source>Answers to quotes, new leads, moved deals</source>
        <translation>Réponses aux devis, nouvelles pistes, affaires déplacées</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Affaires à risque</translation>
    </message>
    <message>
        <source>Connections that need your answer</source>
        <translation>Connexions qui attendent votre réponse</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>What comes meanwhile waits behind the bell and is shown afterwards.</source>
        <translation>Ce qui arrive entre-temps attend derrière la cloche et s’affiche ensuite.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>mute, silence, quiet hours</source>
        <comment>words by which people look for do not disturb</comment>
        <translation>muet, silence, heures calmes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <comment>a weekday</comment>
        <translation>Silence le %1</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Jours entiers</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Résumé du matin</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Heure du résumé</translation>
    </message>
    <message>
        <source>Every morning at</source>
        <translation>Chaque matin à</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>Meetings, tasks due and overdue. Not on quiet days.</source>
        <translation>Réunions, tâches à échéance et en retard. Pas les jours calmes.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>une annulation</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <comment>file</comment>
        <translation>l’import de %1</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>la règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the sync with %1</source>
        <comment>connection</comment>
        <translation>la synchronisation avec %1</translation>
    </message>
    <message>
        <source>Done by: %1.</source>
        <comment>who deleted or edited the records</comment>
        <translation>Auteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>open deal</source>
        <translation>affaire ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln affaire ouverte</numerusform>
            <numerusform>%Ln affaires ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>avec %Ln autre fiche</numerusform>
            <numerusform>avec %Ln autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>last activity %1</source>
        <comment>month and year</comment>
        <translation>dernière activité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>%Ln d’entre elles a des affaires ouvertes dans %1.</numerusform>
            <numerusform>%Ln d’entre elles ont des affaires ouvertes dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>%Ln d’entre elles est une affaire ouverte.</numerusform>
            <numerusform>%Ln d’entre elles sont des affaires ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>%Ln affaire ouverte dans l’autre système perd son contact.</numerusform>
            <numerusform>%Ln affaires ouvertes dans l’autre système perdent leur contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>%Ln affaire ouverte dans l’autre système perd sa société.</numerusform>
            <numerusform>%Ln affaires ouvertes dans l’autre système perdent leur société.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 are also waiting there</source>
        <comment>records</comment>
        <translation>%1 sur les %2 y attendent aussi</translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>%1 supprimerait avec elles %Ln autre fiche</numerusform>
            <numerusform>%1 supprimerait avec elles %Ln autres fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Give the same answer for %1</source>
        <comment>connection</comment>
        <translation>Même réponse pour %1</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Rien de cela n’a été envoyé.</translation>
    </message>
    <message>
        <source>Other changes to %1 continue to sync. You can answer later under Connections.</source>
        <translation>Les autres modifications de %1 continuent de se synchroniser. Vous pourrez répondre plus tard sous «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>Export the %1</source>
        <comment>count</comment>
        <translation>Exporter les %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>%Ln fiche exportée vers %1.</numerusform>
            <numerusform>%Ln fiches exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “%1” again to delete them. “Show all %2” lists them first.</source>
        <translation>Appuyez encore une fois sur «&#xa0;%1&#xa0;» pour les supprimer. «&#xa0;Afficher les %2&#xa0;» en montre d’abord la liste.</translation>
    </message>
    <message>
        <source>Press “%1” again to delete them.</source>
        <translation>Appuyez encore une fois sur «&#xa0;%1&#xa0;» pour les supprimer.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingExport</name>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingListDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>213 of 4,210, connection</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Rien de cela n’a été envoyé.</translation>
    </message>
    <message>
        <source>Records with the most to lose come first.</source>
        <translation>Les fiches dont la perte coûte le plus viennent en premier.</translation>
    </message>
    <message>
        <source>All records waiting for your answer</source>
        <translation>Toutes les fiches en attente de votre réponse</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingSummary</name>
    <message>
        <source>Some of the records</source>
        <translation>Quelques-unes des fiches</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>count</comment>
        <translation>Afficher les %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PageTable</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Activité de synchronisation</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Champs et valeurs</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Changer de CRM</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairListDelegate</name>
    <message>
        <source>Certain, same e-mail or phone</source>
        <translation>Certain, même e-mail ou téléphone</translation>
    </message>
    <message>
        <source>Likely, look before you merge</source>
        <translation>Probable, à vérifier avant de fusionner</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas un doublon</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message>
        <source>List of pairs</source>
        <translation>Liste des paires</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Champs des deux fiches</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Garder partout la plus ancienne valeur</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Garder partout la plus récente valeur</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>One step to undo. The newer record goes to the trash.</source>
        <translation>Une seule étape à annuler. La fiche plus récente va à la corbeille.</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>une fiche supprimée</translation>
    </message>
    <message>
        <source>Merge into one %1</source>
        <translation>Fusionner en une seule fiche (%1)</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Are these two the same company?</source>
        <translation>Est-ce la même entreprise ?</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>kind of record, day</comment>
        <translation>%1, créé le %2</translation>
    </message>
    <message>
        <source>to %1, nothing is lost</source>
        <translation>vers %1, rien n’est perdu</translation>
    </message>
    <message>
        <source>1 record in %1</source>
        <translation>1 fiche dans %1</translation>
    </message>
    <message>
        <source>%1 is only read from: nothing changes there.</source>
        <translation>%1 est en lecture seule : rien n’y change.</translation>
    </message>
    <message>
        <source>The next sync sends the merged values to %1.</source>
        <translation>La prochaine synchronisation envoie les valeurs fusionnées à %1.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and sends the merged values of %2 there.</source>
        <translation>La prochaine synchronisation supprime la fiche plus récente dans %1 et y envoie les valeurs fusionnées de %2.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and creates %2 there.</source>
        <translation>La prochaine synchronisation supprime la fiche plus récente dans %1 et y crée %2.</translation>
    </message>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>Plus %Ln champ présent d’un seul côté</numerusform>
            <numerusform>Plus %Ln champs présents d’un seul côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide the fields that only one has</source>
        <translation>Masquer les champs présents d’un seul côté</translation>
    </message>
    <message>
        <source>Show the fields that only one has</source>
        <translation>Afficher les champs présents d’un seul côté</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 « %2 »</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParameterBar</name>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Both days included, as in 2026-01-01..2026-03-31</source>
        <translation>Les deux jours inclus, par exemple 2026-01-01..2026-03-31</translation>
    </message>
    <message>
        <source>Size thresholds, for example 1000, 5000, 20000</source>
        <translation>Seuils de taille, par exemple 1000, 5000, 20000</translation>
    </message>
    <message>
        <source>For example value &gt; 5000 and tags = &quot;Tender&quot;; leave empty for all</source>
        <translation>Par exemple value &gt; 5000 and tags = &quot;Tender&quot;&#x202f;; vide pour tout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Match values…</source>
        <translation>Associer les valeurs…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message>
        <source>Retry all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Nothing needs attention. All records could be synced.</source>
        <translation>Rien à traiter. Toutes les fiches ont pu être synchronisées.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>Fiches à traiter</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>la première (%Ln)&#x202f;; d’autres suivent</numerusform>
            <numerusform>les %Ln premières&#x202f;; d’autres suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>%Ln fiche n’a pas pu être synchronisée en l’état</numerusform>
            <numerusform>%Ln fiches n’ont pas pu être synchronisées en l’état</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>Il faut au moins %Ln caractère.</numerusform>
            <numerusform>Il faut au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>prix unitaire</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, column, reason</comment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The clipboard contains no rows.</source>
        <translation>Le presse-papiers ne contient aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>Vous pouvez coller au maximum %Ln ligne à la fois.</numerusform>
            <numerusform>Vous pouvez coller au maximum %Ln lignes à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PeopleSettingsPage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everyone who can own records or do tasks, and how many of each they have. Connections add the people of the other system; people stay in the list as long as records belong to them.</source>
        <translation>Toutes les personnes qui peuvent posséder des enregistrements ou faire des tâches, et combien. Les connexions ajoutent celles de l’autre système ; une personne reste dans la liste tant que des enregistrements lui appartiennent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Your own records, tasks and changes are shown under this name on this computer.</source>
        <translation>Vos enregistrements, tâches et modifications apparaissent sous ce nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Modifier une personne</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Enregistrer la personne</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Gives the open work of this person to others.</source>
        <translation>Donne le travail ouvert de cette personne à d’autres.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonRequests</name>
    <message>
        <source>Choose a person…</source>
        <translation>Choisir une personne…</translation>
    </message>
    <message>
        <source>Requests of a person</source>
        <translation>Demandes d’une personne</translation>
    </message>
    <message>
        <source>Whoever asks what is stored about them gets it as files; whoever asks to be forgotten is erased for good, with a certificate.</source>
        <translation>Qui demande ce qui est enregistré à son sujet le reçoit en fichiers ; qui demande l’oubli est effacé définitivement, avec un certificat.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Tout sur une personne</translation>
    </message>
    <message>
        <source>Hand out everything about whom?</source>
        <translation>Remettre tout sur qui ?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Here and at connections</source>
        <translation>Ici et dans les connexions</translation>
    </message>
    <message>
        <source>Forget whom?</source>
        <translation>Oublier qui ?</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PictureDrawing</name>
    <message>
        <source>Picture not available</source>
        <translation>Image non disponible</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Modifier l’affaire</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Changer d’étape</translation>
    </message>
    <message>
        <source>Assign deal</source>
        <translation>Attribuer l’affaire</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Rechercher dans le kanban</translation>
    </message>
    <message>
        <source>Quick add to this stage</source>
        <translation>Ajout rapide à cette étape</translation>
    </message>
    <message>
        <source>Collapse or expand the stage</source>
        <translation>Réduire ou développer l’étape</translation>
    </message>
    <message>
        <source>Save the board as a view</source>
        <translation>Enregistrer le kanban comme vue</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Ajout rapide</translation>
    </message>
    <message>
        <source>New deal here…</source>
        <translation>Nouvelle affaire ici…</translation>
    </message>
    <message>
        <source>Expand the stage</source>
        <translation>Développer l’étape</translation>
    </message>
    <message>
        <source>Collapse the stage</source>
        <translation>Réduire l’étape</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline view</source>
        <translation>Vue du pipeline</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kanban</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Pas encore d’affaires</translation>
    </message>
    <message>
        <source>Create deals here, from a customer or from a lead, and move them from stage to stage.</source>
        <translation>Créez des affaires ici, depuis un client ou une piste, puis faites-les avancer d’étape en étape.</translation>
    </message>
    <message>
        <source>No open deals match this filter</source>
        <translation>Aucune affaire ouverte ne correspond à ce filtre</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter to see the whole pipeline.</source>
        <translation>Retirez une condition ou effacez le filtre pour revoir tout le pipeline.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit pipelines and stages…</source>
        <translation>Modifier les pipelines et les étapes…</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ouvertes</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>pondéré</translation>
    </message>
    <message>
        <source>Arrow keys move the card · Enter drops · Esc cancels</source>
        <translation>Flèches&#xa0;: déplacer la carte · Entrée&#xa0;: déposer · Échap&#xa0;: annuler</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 open deal</source>
        <translation>1 affaire ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln affaire ouverte</numerusform>
            <numerusform>%Ln affaires ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Imprimer les chiffres</translation>
    </message>
    <message>
        <source>Select a bar and press Enter to see its deals</source>
        <translation>Sélectionnez une barre et appuyez sur Entrée pour voir ses affaires</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Créer un devis</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Afficher les prévisions</translation>
    </message>
    <message>
        <source>Collapse or expand the owner&apos;s deals</source>
        <translation>Replier ou déplier les affaires du responsable</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinesSettingsPage</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Renommer le pipeline</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«&#xa0;%1&#xa0;» renommé en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it.</source>
        <translation>Le kanban affiche les étapes dans cet ordre. Les étapes des affaires gagnées, perdues et en veille se trouvent dans le dock en dessous.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Ajouter l’étape</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Ajouter le pipeline</translation>
    </message>
    <message>
        <source>Added the pipeline “%1”</source>
        <translation>Pipeline «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed</source>
        <translation>Impossible de supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This is the only pipeline. The board needs at least one.</source>
        <translation>C’est le seul pipeline. Le kanban en a besoin d’au moins un.</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another pipeline first.</source>
        <translation>Il contient des affaires. Déplacez-les d’abord vers un autre pipeline.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Removed the pipeline “%1”</source>
        <translation>Pipeline «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>The stage can&apos;t be removed</source>
        <translation>Impossible de supprimer l’étape</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another stage first.</source>
        <translation>Elle contient des affaires. Déplacez-les d’abord vers une autre étape.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlannedRow</name>
    <message>
        <source>Completes</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PresenceMark</name>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 le modifie en ce moment</translation>
    </message>
    <message>
        <source>%1 has this open</source>
        <translation>%1 l’a ouvert</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not shown by this template: %1</source>
        <translation>Non affiché par ce modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Envoyer par e-mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalComparison</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>déplacé d’ici</translation>
    </message>
    <message>
        <source>no changes in text</source>
        <translation>texte inchangé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Copy to a new proposal</source>
        <translation>Copier dans une nouvelle proposition</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Pages and details</source>
        <translation>Pages et détails</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Monter le bloc</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Descendre le bloc</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>Dupliquer le bloc</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Supprimer le bloc</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation>Renommer le bloc</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nouvelle version de %1</translation>
    </message>
    <message>
        <source>Copied %1 to a new proposal</source>
        <translation>Copie de %1 dans une nouvelle proposition</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>Modèle «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>Aucune proposition n’est ouverte</translation>
    </message>
    <message>
        <source>Choose one from the list. A deleted proposal is in the trash, in Settings.</source>
        <translation>Choisissez-en une dans la liste. Une proposition supprimée se trouve dans la corbeille, dans les paramètres.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed.</source>
        <translation>Une proposition envoyée ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Add a block before you send the proposal.</source>
        <translation>Ajoutez un bloc avant d’envoyer la proposition.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln bloc</numerusform>
            <numerusform>%Ln blocs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSending</name>
    <message>
        <source>Send proposal %1</source>
        <translation>Envoyer la proposition %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message>
        <source>Preview or details</source>
        <translation>Aperçu ou détails</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a proposal</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalText</name>
    <message>
        <source>New proposal</source>
        <translation>Nouvelle proposition</translation>
    </message>
    <message>
        <source>The first page. The heading is its title; customer, date and sender are filled in automatically.</source>
        <translation>La première page. Le titre du bloc devient son titre&#x202f;; client, date et émetteur sont remplis automatiquement.</translation>
    </message>
    <message>
        <source>The lines and totals of the quote are printed after this text.</source>
        <translation>Les lignes et les totaux du devis sont imprimés à la suite de ce texte.</translation>
    </message>
    <message>
        <source>Each smaller heading starts a case, printed as a card. Its picture appears on the card.</source>
        <translation>Chaque sous-titre ouvre un cas, imprimé sous forme de carte. Une image du cas devient celle de la carte.</translation>
    </message>
    <message>
        <source>Each smaller heading is a person: a picture, the role as first line, more below it.</source>
        <translation>Chaque sous-titre correspond à une personne&#xa0;: une image, la fonction en première ligne, la suite en dessous.</translation>
    </message>
    <message>
        <source>Each smaller heading is a step: “March: installation”, and more below it.</source>
        <translation>Chaque sous-titre correspond à une étape&#xa0;: «&#xa0;Mars&#xa0;: installation&#xa0;», la suite en dessous.</translation>
    </message>
    <message>
        <source>The signature fields for both sides are printed after this text.</source>
        <translation>Les emplacements de signature des deux parties figurent à la suite de ce texte.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Prénom du contact</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Nom de famille du contact</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nom de l’affaire</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>Montant de l’affaire</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Titre de la proposition</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>Numéro du devis</translation>
    </message>
    <message>
        <source>Net of the quote</source>
        <translation>Total HT du devis</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>Total TTC du devis</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nom de l’émetteur</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Téléphone de l’émetteur</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>Nouvelle finalité</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Modifier la finalité</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Avec consentement</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Jusqu’à une opposition</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Wording that people agree to</source>
        <translation>Texte accepté par les personnes</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>After a withdrawal, warn before</source>
        <translation>Après un retrait, avertir avant</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>Enregistrer la finalité</translation>
    </message>
    <message>
        <source>Added the purpose “%1”</source>
        <translation>Finalité « %1 » ajoutée</translation>
    </message>
    <message>
        <source>Changed the purpose “%1”</source>
        <translation>Finalité « %1 » modifiée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>No one named “%1”</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddLine</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>One line: what, who, when, priority with !, tags with #, assignee with @</source>
        <translation>Une ligne&#xa0;: quoi, qui, quand, priorité avec !, étiquettes avec #, attribution avec @</translation>
    </message>
    <message>
        <source>Add a task: call Ana tomorrow 15:00 !high</source>
        <translation>Ajouter une tâche&#xa0;: appeler Ana demain 15:00 !!</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickDealLine</name>
    <message>
        <source>Added %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes</source>
        <translation>Entrée pour ajouter, Échap pour fermer</translation>
    </message>
    <message>
        <source>Title 5000 EUR @company</source>
        <translation>Titre 5000 EUR @société</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Nouvelle affaire dans %1</translation>
    </message>
    <message>
        <source>new company: %1</source>
        <translation>nouvelle société&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter a title for the deal.</source>
        <translation>Saisissez un titre pour l’affaire.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotaDialog</name>
    <message>
        <source>Set quotas</source>
        <translation>Fixer les objectifs</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Sales targets in %1, all pipelines together. Leave a line empty for no quota.</source>
        <translation>Objectifs de vente en %1, tous pipelines confondus. Laissez une ligne vide s’il n’y a pas d’objectif.</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>Objectif de %1</translation>
    </message>
    <message>
        <source>A quota is 0 or more.</source>
        <translation>Un objectif est supérieur ou égal à 0.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteComparison</name>
    <message>
        <source>–</source>
        <comment>nothing was there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>previously</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a line of the quote</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteHead</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLineDelegate</name>
    <message>
        <source>Optional</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variante</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLinesView</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Lignes du devis</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message>
        <source>Copy to a new quote</source>
        <translation>Copier dans un nouveau devis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Text line</source>
        <translation>Ligne de texte</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Dupliquer la ligne</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Totaux et document</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Copied %1 to a new quote</source>
        <translation>%1 copié dans un nouveau devis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>No row was pasted.</source>
        <translation>Aucune ligne n’a été collée.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne collée</numerusform>
            <numerusform>%Ln lignes collées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Catégorie de TVA</translation>
    </message>
    <message>
        <source>This quote no longer exists</source>
        <translation>Ce devis n’existe plus</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Il est peut-être dans la corbeille, accessible depuis les paramètres.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>cellule suivante</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>déplacer la ligne</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>Text before the lines</source>
        <translation>Texte avant les lignes</translation>
    </message>
    <message>
        <source>Text after the lines</source>
        <translation>Texte après les lignes</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Add a line before you send the quote.</source>
        <translation>Ajoutez une ligne avant d’envoyer le devis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %Ln non comptée dans le total</numerusform>
            <numerusform>%1 · %Ln non comptées dans le total</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Moins de colonnes</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Plus de colonnes</translation>
    </message>
    <message>
        <source>Unit and tax</source>
        <translation>Unité et taxe</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>What the customer has stays as it is. Change it in a new version.</source>
        <translation>Ce que le client a reçu ne change plus. Modifiez-le dans une nouvelle version.</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Commenter la ligne</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message>
        <source>No line yet. Add one before you send the quote.</source>
        <translation>Aucune ligne. Ajoutez-en une avant d’envoyer le devis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>%Ln ligne sans prix</numerusform>
            <numerusform>%Ln lignes sans prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>%Ln ligne sans taux de taxe</numerusform>
            <numerusform>%Ln lignes sans taux de taxe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>%Ln ligne, avec prix et taxe</numerusform>
            <numerusform>%Ln lignes, avec prix et taxe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln non comptée</numerusform>
            <numerusform>%Ln non comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>The same total as version %1</source>
        <translation>Même total que la version %1</translation>
    </message>
    <message>
        <source>%1 below version %2</source>
        <comment>an amount</comment>
        <translation>%1 de moins que la version %2</translation>
    </message>
    <message>
        <source>%1 above version %2</source>
        <comment>an amount</comment>
        <translation>%1 de plus que la version %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Send quote %1</source>
        <translation>Envoyer le devis %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSide</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Motif d’absence de TVA</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Totaux et document</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a quote</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteText</name>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <comment>rate, net amount</comment>
        <translation>TVA %1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>why there is no tax, net amount</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded half up.</source>
        <translation>Chaque ligne est arrondie au centime, puis additionnée&#x202f;; la TVA incluse est calculée une fois par taux et arrondie au plus proche (0,5 vers le haut).</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up.</source>
        <translation>Chaque ligne est arrondie au centime, puis additionnée&#x202f;; la TVA est calculée une fois par taux et arrondie au plus proche (0,5 vers le haut).</translation>
    </message>
    <message>
        <source>Optional lines, if the customer accepts them</source>
        <translation>Lignes en option, si le client les retient</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>HT %1 · TVA %2 · TTC %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotesSettingsPage</name>
    <message>
        <source>Quote numbering</source>
        <translation>Numérotation des devis</translation>
    </message>
    <message>
        <source>A quote gets its number when it is sent. No number is used twice.</source>
        <translation>Un devis reçoit son numéro à l’envoi. Aucun numéro n’est attribué deux fois.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter restarts when the rest of the number changes.</source>
        <translation>%1 année, %2 ses deux derniers chiffres, %3 mois, %4 jour, %5 compteur, %6 compteur sur au moins cinq chiffres. Le compteur recommence quand le reste du numéro change.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Prochain numéro</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>The products, prices and tax rates you can use in quotes.</source>
        <translation>Les produits, prix et taux de TVA utilisables dans les devis.</translation>
    </message>
    <message>
        <source>A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.</source>
        <translation>Le format doit contenir une seule fois son compteur, %1, et aucun autre signe que ceux-ci après un signe pour cent.</translation>
    </message>
    <message>
        <source>Changed how quotes are numbered</source>
        <translation>Numérotation des devis modifiée</translation>
    </message>
    <message>
        <source>VAT, sales tax</source>
        <comment>words by which people look for the tax rates</comment>
        <translation>TVA, taxe</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>Une année compte 12 mois.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Un montant doit avoir une devise.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>%1 compte %Ln jour.</numerusform>
            <numerusform>%1 compte %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>Un nombre a au plus %Ln chiffre après la virgule.</numerusform>
            <numerusform>Un nombre a au plus %Ln chiffres après la virgule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>%1 a %Ln décimale.</numerusform>
            <numerusform>%1 a %Ln décimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReadingLine</name>
    <message>
        <source>%1, %2</source>
        <comment>value, more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReceiverTable</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Open leads and deals</source>
        <translation>Pistes et affaires ouvertes</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>People who get records</source>
        <translation>Personnes qui reçoivent des enregistrements</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (vous)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordCellDelegate</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>2 d</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>2 d</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message>
        <source>Your draft was restored.</source>
        <translation>Votre brouillon a été restauré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>has the same %1.</source>
        <translation>a le même champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>has the same name.</source>
        <translation>porte le même nom.</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>1&#xa0;%1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>%Ln autre doublon possible.</numerusform>
            <numerusform>%Ln autres doublons possibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Use it</source>
        <translation>Modifié entre-temps : %1. Reprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, button</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This was changed while you edited it.</source>
        <translation>Ceci a été modifié pendant votre saisie.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>L’enregistrement remplacera la nouvelle valeur de : %1</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Cet enregistrement enfreint une règle.</translation>
    </message>
    <message>
        <source>may be the same: %1.</source>
        <comment>evidence</comment>
        <translation>est peut-être le même : %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelle fiche %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer la fiche %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Write these four lines down. Whoever has them and the file can read the store.</source>
        <translation>Notez ces quatre lignes. Quiconque les a avec le fichier peut lire la base.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>Copiée. Elle quitte le presse-papiers après %Ln seconde, et quand Satchel est verrouillé ou fermé.</numerusform>
            <numerusform>Copiée. Elle quitte le presse-papiers après %Ln secondes, et quand Satchel est verrouillé ou fermé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReferenceEditor</name>
    <message>
        <source>No record named “%1”. Choose one from the list.</source>
        <translation>Aucune fiche nommée «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RefusedChanges</name>
    <message>
        <source>Show record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the change once more, for example after your role was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it from this list. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in the trash)</source>
        <comment>a record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message>
        <source>Open deals</source>
        <translation>Affaires ouvertes</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Aucune prochaine action</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>validité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concurrents</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a quote&apos;s number</comment>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1&#xa0;: champ obligatoire.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 tâche ajoutée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Éléments liés</translation>
    </message>
    <message>
        <source>People at %1</source>
        <translation>Personnes chez %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tâche terminée</translation>
    </message>
    <message>
        <source>Removed 1 file</source>
        <translation>1 fichier supprimé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open with a program</source>
        <translation>Ouvrir avec un programme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReleaseNotes</name>
    <message>
        <source>What&apos;s new in Satchel</source>
        <translation>Nouveautés de Satchel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RemindersPopover</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Me rappeler</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>At a custom time</source>
        <translation>À une heure personnalisée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RepeatsPopover</name>
    <message>
        <source>Every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>à une date</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>après un nombre de fois</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Ne plus répéter</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>Une règle de récurrence telle que les calendriers l’écrivent (RFC 5545)</translation>
    </message>
    <message>
        <source>Choose from a form</source>
        <translation>Choisir dans un formulaire</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Écrire une règle</translation>
    </message>
    <message>
        <source>This is not a valid rule: %1</source>
        <translation>Cette règle n’est pas valide : %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Aucun jour ne correspond.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>days</comment>
        <translation>Prochains : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportModel</name>
    <message>
        <source>%1, slowest</source>
        <comment>days</comment>
        <translation>%1, le plus lent</translation>
    </message>
    <message>
        <source>%1, weakest</source>
        <comment>percent</comment>
        <translation>%1, le plus faible</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>Tableau du rapport</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportsPage</name>
    <message>
        <source>Show the records of the row</source>
        <translation>Afficher les fiches de la ligne</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Exporter le rapport en CSV</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>Exporter le rapport en classeur Excel</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exporter le rapport en PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Refresh report</source>
        <translation>Actualiser le rapport</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved the report %1</source>
        <translation>Rapport %1 enregistré</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renamed the report %1</source>
        <translation>Rapport %1 renommé</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted the report %1</source>
        <translation>Rapport %1 supprimé</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Calculating report</source>
        <translation>Calcul du rapport</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>Select a bar or a row and press Enter to see its records.</source>
        <translation>Sélectionnez une barre ou une ligne et appuyez sur Entrée pour voir ses fiches.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>The report could not be calculated</source>
        <translation>Le rapport n’a pas pu être calculé</translation>
    </message>
    <message>
        <source>%1: Enter shows the records</source>
        <translation>%1&#xa0;: Entrée affiche les fiches</translation>
    </message>
    <message>
        <source>Stop calculating</source>
        <translation>Arrêter le calcul du rapport</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>Le calcul du rapport a été interrompu</translation>
    </message>
    <message>
        <source>Press F5 to calculate it again.</source>
        <translation>F5 relance le calcul.</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Fixer les objectifs</translation>
    </message>
    <message>
        <source>All time, everyone</source>
        <translation>Toute la période, tout le monde</translation>
    </message>
    <message>
        <source>No record matches the parameters above. Choose a longer period, another pipeline or everyone.</source>
        <translation>Aucune fiche ne correspond aux paramètres ci-dessus. Choisissez une période plus longue, un autre pipeline ou tout le monde.</translation>
    </message>
    <message>
        <source>There are no leads yet. Import them or create the first one.</source>
        <translation>Il n’y a pas encore de prospects. Importez-en ou créez le premier.</translation>
    </message>
    <message>
        <source>There are no deals yet. Create the first one in the pipeline.</source>
        <translation>Il n’y a pas encore d’affaires. Créez la première dans le pipeline.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogExport</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>Durée (ms)</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>Attente (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exporter le journal des requêtes</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sync requests</source>
        <translation>Requêtes de synchronisation</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogPanel</name>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>Each request to another system is listed here in words for 30 days: what it was for, how it went, how long it took. No contents and no secrets are kept.</source>
        <translation>Chaque requête à un autre système est listée ici en mots pendant 30 jours : son but, son résultat, sa durée. Aucun contenu ni secret n’est conservé.</translation>
    </message>
    <message>
        <source>No requests match</source>
        <translation>Aucune requête ne correspond</translation>
    </message>
    <message>
        <source>The filter finds none.</source>
        <translation>Le filtre n’en trouve aucune.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Requêtes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Requêtes en échec</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestText</name>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion effectuée</translation>
    </message>
    <message>
        <source>Checked the account</source>
        <translation>Compte vérifié</translation>
    </message>
    <message>
        <source>Read the account&apos;s settings</source>
        <translation>Paramètres du compte lus</translation>
    </message>
    <message>
        <source>Read the fields</source>
        <translation>Champs lus</translation>
    </message>
    <message>
        <source>Read the fields of %1</source>
        <comment>kind of records</comment>
        <translation>Champs de %1 lus</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <comment>kind of records</comment>
        <translation>Liste : %1</translation>
    </message>
    <message>
        <source>Listed changes of several kinds</source>
        <translation>Modifications de plusieurs types listées</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>kind of records</comment>
        <translation>Lecture : %1</translation>
    </message>
    <message>
        <source>Read deleted %1</source>
        <comment>kind of records</comment>
        <translation>Lecture des éléments supprimés : %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>kind of records</comment>
        <translation>Création : %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>kind of records</comment>
        <translation>Mise à jour : %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>kind of records</comment>
        <translation>Suppression : %1</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>kind of records</comment>
        <translation>Recherche : %1</translation>
    </message>
    <message>
        <source>Read earlier values of %1</source>
        <comment>kind of records</comment>
        <translation>Anciennes valeurs lues : %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>The response was incomplete</source>
        <translation>Réponse incomplète</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Limite de requêtes atteinte</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Autorisation refusée</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>Modifié là-bas entre-temps</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erreur du serveur</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>Keychain locked or missing</source>
        <translation>Trousseau verrouillé ou absent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Check the network. Satchel will retry automatically.</source>
        <translation>Vérifiez le réseau. Satchel réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether %1 carried it out, and retries if not.</source>
        <translation>Rien à faire : Satchel vérifie si %1 l’a exécutée et réessaie sinon.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.</source>
        <translation>Rien à faire : Satchel attend et continue automatiquement. Si cela arrive souvent, synchronisez moins souvent.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new token, on the Connections page.</source>
        <translation>Reconnectez-vous ou saisissez un nouveau jeton sur la page Connexions.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for this right.</source>
        <translation>Demandez ce droit à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether it was deleted in %1.</source>
        <translation>Rien à faire : Satchel vérifie s’il a été supprimé dans %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel reads the record again and merges both changes.</source>
        <translation>Rien à faire : Satchel relit la fiche et fusionne les deux modifications.</translation>
    </message>
    <message>
        <source>The Connections page lists the records under Needs attention, each with its reason.</source>
        <translation>La page Connexions liste les fiches à vérifier, chacune avec sa raison.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. If it lasts, look at the status page of %1.</source>
        <translation>Satchel réessaiera automatiquement. Si cela dure, consultez la page d’état de %1.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether a proxy answers in place of %1.</source>
        <translation>Vérifiez l’adresse de la connexion et si un proxy répond à la place de %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>reason</comment>
        <translation>Non envoyée : %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of a status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <comment>number</comment>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>duration</comment>
        <translation>attente %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>Ouverture et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Cette sauvegarde ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is lost. To undo this, restore today&apos;s store from the list.</source>
        <translation>La fenêtre se ferme et se rouvre avec la base restaurée. Si l&apos;ordinateur s&apos;arrête entre-temps, rien n&apos;est perdu. Pour annuler, restaurez la base actuelle depuis la liste.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>Modifications depuis la sauvegarde</translation>
    </message>
    <message>
        <source>List the changes</source>
        <translation>Lister les modifications</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message>
        <source>Looking at the records…</source>
        <translation>Examen des fiches…</translation>
    </message>
    <message>
        <source>Records that the rule reaches</source>
        <translation>Fiches visées par la règle</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>record, day</comment>
        <translation>%1 · depuis le %2</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <comment>record, reason</comment>
        <translation>%1 · conservé : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>%Ln fiche maintenant</numerusform>
            <numerusform>%Ln fiches maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln conservée</numerusform>
            <numerusform>%Ln conservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>All, or a filter such as tags = &quot;event&quot;</source>
        <translation>Toutes, ou un filtre comme tags = &quot;event&quot;</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Sans activité depuis</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>Seulement celles où</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonymiser</translation>
    </message>
    <message>
        <source>Delete text and files</source>
        <translation>Supprimer texte et fichiers</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message>
        <source>move to the trash</source>
        <translation>mettre à la corbeille</translation>
    </message>
    <message>
        <source>make anonymous</source>
        <translation>anonymiser</translation>
    </message>
    <message>
        <source>delete text and files</source>
        <translation>supprimer texte et fichiers</translation>
    </message>
    <message>
        <source>%1, silent for %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, sans activité depuis %2 : %3</translation>
    </message>
    <message>
        <source>%1, after %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, après %2 : %3</translation>
    </message>
    <message>
        <source>Privacy: what is forgotten, and when</source>
        <translation>Confidentialité : ce qui est oublié, et quand</translation>
    </message>
    <message>
        <source>Rules run on the first day of each month, once you have looked at the records they reach. Records with an open or won deal or a quote that was sent are kept.</source>
        <translation>Les règles s’exécutent le premier jour de chaque mois, une fois que vous avez regardé les fiches visées. Les fiches avec une affaire ouverte ou gagnée ou un devis envoyé sont conservées.</translation>
    </message>
    <message>
        <source>GDPR, retention, delete old records</source>
        <comment>words by which people look for these rules</comment>
        <translation>RGPD, conservation, supprimer les anciennes fiches</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show the records of %1</source>
        <translation>Afficher les fiches de %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Modifier la règle %1</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>impossible à compter</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>prochaine le %1</translation>
    </message>
    <message>
        <source>waits until you have looked at the records</source>
        <translation>attend que vous ayez regardé les fiches</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of records, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>Le %1 : %Ln fiche</numerusform>
            <numerusform>Le %1 : %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>Règle « %1 » modifiée</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>Règle « %1 » supprimée</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>Règle « %1 » activée</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>Règle « %1 » désactivée</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <comment>name of a rule</comment>
        <translation>Délai de %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <comment>name of a rule</comment>
        <translation>Ce que fait %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichText</name>
    <message>
        <source>The picture wasn&apos;t inserted: %1.</source>
        <translation>L’image n’a pas été insérée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t inserted: %2.</source>
        <comment>a file, the reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été inséré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The text is too long to paste. The limit is %L1 characters.</source>
        <translation>Le texte est trop long pour être collé&#xa0;: %L1 caractères au maximum.</translation>
    </message>
    <message>
        <source>There is no field with this name. The text will be printed unchanged.</source>
        <translation>Aucun champ ne porte ce nom. Le texte sera imprimé tel quel.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichTextEditor</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Item one level deeper</source>
        <translation>Abaisser l’élément d’un niveau</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>Remonter l’élément d’un niveau</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Autres mises en forme</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>https://… ou une adresse e-mail</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insérer un lien</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Insérer une ligne en dessous</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Insérer une colonne après</translation>
    </message>
    <message>
        <source>Align the column at its end</source>
        <translation>Aligner la colonne à la fin</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Supprimer le tableau</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RightsTable</name>
    <message>
        <source>All</source>
        <comment>records</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>records of</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>records</comment>
        <translation>Les siennes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>See</source>
        <comment>right</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>right</comment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>right</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>right</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>Droits du rôle</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may create</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, right, scope</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not create</comment>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundDialog</name>
    <message>
        <source>Failed sync</source>
        <translation>Échec de synchronisation</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>interrupted, or still running</source>
        <translation>interrompue ou encore en cours</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1, %2 transferred</source>
        <comment>count, size</comment>
        <translation>%1, %2 transférés</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Annuler la synchronisation…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It did not finish.</source>
        <translation>Elle ne s’est pas terminée.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>interrupted or running</source>
        <translation>interrompue ou en cours</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message>
        <source>Roll back</source>
        <translation>Annuler la synchronisation</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Journal des erreurs</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historique des synchronisations</translation>
    </message>
    <message>
        <source>Sync history, newest first</source>
        <translation>Historique des synchronisations, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Rolled back the sync.</source>
        <translation>Synchronisation annulée.</translation>
    </message>
    <message>
        <source>The next sync sends this to the other system.</source>
        <translation>La prochaine synchronisation l’enverra à l’autre système.</translation>
    </message>
    <message>
        <source>Only partly rolled back</source>
        <translation>Annulée en partie seulement</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Toutes les synchronisations</translation>
    </message>
    <message>
        <source>No sync has failed.</source>
        <translation>Aucune synchronisation en échec.</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Aucune synchronisation n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>Roll back this sync?</source>
        <translation>Annuler cette synchronisation&#x202f;?</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>connection, of a round</comment>
        <translation>%1, échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>%Ln valeur ou fiche modifiée depuis est conservée.</numerusform>
            <numerusform>%Ln valeurs ou fiches modifiées depuis sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <comment>list of effects</comment>
        <translation>Ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In %1, with the next sync: %2.</source>
        <comment>connection, list of effects</comment>
        <translation>Dans %1, à la prochaine synchronisation&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing will be sent to another system.</source>
        <translation>Rien ne sera envoyé à un autre système.</translation>
    </message>
    <message>
        <source>What you have changed since then will be kept.</source>
        <translation>Vos modifications ultérieures seront conservées.</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <comment>number of records</comment>
        <translation>%1 à la corbeille</translation>
    </message>
    <message>
        <source>%1 back to earlier values</source>
        <comment>number of records</comment>
        <translation>%1 ramenées aux valeurs précédentes</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <comment>number of records</comment>
        <translation>%1 restaurées depuis la corbeille</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>number of records</comment>
        <translation>%1 supprimées</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of records</comment>
        <translation>%1 modifiées</translation>
    </message>
    <message>
        <source>%1 created again</source>
        <comment>number of records</comment>
        <translation>%1 recréées</translation>
    </message>
    <message>
        <source>nothing left to roll back</source>
        <translation>il ne reste rien à annuler</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Figures, problems and every request</source>
        <translation>Chiffres, problèmes et chaque requête</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RowChart</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>Le plus lent, %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 plus rapide</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 plus lent</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RulesSettingsPage</name>
    <message>
        <source>Validation rules</source>
        <translation>Règles de validation</translation>
    </message>
    <message>
        <source>A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the command line and imports, and shows the rule&apos;s message. Records that a connection brings in are kept and listed here. A new rule changes no existing record.</source>
        <translation>Une règle dit ce qui doit être vrai d’un enregistrement. Satchel refuse les modifications qui l’enfreignent, dans les formulaires, les tableaux, la ligne de commande et les imports, et affiche le message de la règle. Les enregistrements venus d’une connexion sont conservés et comptés ici. Une nouvelle règle ne modifie aucun enregistrement existant.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Règles pour</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Doit être vrai</translation>
    </message>
    <message>
        <source>Records that break it</source>
        <translation>Enregistrements en infraction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>%1 is required from %2</source>
        <comment>field, stage</comment>
        <translation>%1 est obligatoire à partir de %2</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Désactivée : %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This rule is off and refuses nothing.</source>
        <translation>Cette règle est désactivée et ne refuse rien.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its condition.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Modifiez sa condition.</translation>
    </message>
    <message>
        <source>Resumed the validation rule “%1”</source>
        <translation>Règle de validation « %1 » reprise</translation>
    </message>
    <message>
        <source>Paused the validation rule “%1”</source>
        <translation>Règle de validation « %1 » suspendue</translation>
    </message>
    <message>
        <source>Removed the validation rule “%1”</source>
        <translation>Règle de validation « %1 » supprimée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Open rejected rows</source>
        <translation>Ouvrir les lignes rejetées</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Import interrompu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The import did not finish. Nothing was imported: %1</source>
        <translation>L’import n’a pas abouti. Rien n’a été importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’import a été annulé.</translation>
    </message>
    <message>
        <source>Show the %1 %2</source>
        <comment>213 contacts</comment>
        <translation>Afficher les %1 %2</translation>
    </message>
    <message>
        <source>Rejected rows, and cells that do not fit</source>
        <translation>Lignes rejetées et cellules qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Rien de nouveau n’a été importé</translation>
    </message>
    <message>
        <source>Imported %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 %2 importés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>Également créées, car des lignes y font référence&#xa0;: %1, par exemple des sociétés.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Fields left empty</source>
        <translation>Champs laissés vides</translation>
    </message>
    <message>
        <source>Skipped: already exists</source>
        <translation>Ignorés : existent déjà</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreCard</name>
    <message>
        <source>Set by %1, not by rules</source>
        <comment>a connection</comment>
        <translation>Défini par %1, non par des règles</translation>
    </message>
    <message>
        <source>Imported from %1, not from rules</source>
        <translation>Importé de %1, non issu des règles</translation>
    </message>
    <message>
        <source>Set by hand, not by rules</source>
        <translation>Saisi à la main, non par des règles</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tiède</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>Score %1, %2</translation>
    </message>
    <message>
        <source>Hot from %1, warm from %2</source>
        <translation>Chaud à partir de %1, tiède à partir de %2</translation>
    </message>
    <message>
        <source>No score rule applies.</source>
        <translation>Aucune règle de score ne s’applique.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Use the rules instead</source>
        <translation>Utiliser plutôt les règles</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Règles de score</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The points have not changed.</source>
        <translation>Les points n’ont pas changé.</translation>
    </message>
    <message>
        <source>Scored by the rules again</source>
        <translation>De nouveau évalué par les règles</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScorePopover</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message>
        <source>New score rule</source>
        <translation>Nouvelle règle de score</translation>
    </message>
    <message>
        <source>Change the score rule</source>
        <translation>Modifier la règle de score</translation>
    </message>
    <message>
        <source>A sentence that explains the points</source>
        <translation>Une phrase qui explique les points</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Qui les obtient</translation>
    </message>
    <message>
        <source>The conditions of this rule can&apos;t be read: %1. Set them again.</source>
        <translation>Les conditions de cette règle sont illisibles : %1. Définissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Add at least one condition.</source>
        <translation>Ajoutez au moins une condition.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>%Ln enregistrement actuellement</numerusform>
            <numerusform>%Ln enregistrements actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Saved the score rule “%1”</source>
        <translation>Règle de score « %1 » enregistrée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoresSettingsPage</name>
    <message>
        <source>Off: %1</source>
        <translation>Désactivée : %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Each rule gives points to the records that its conditions find. The score is their sum, and every point says why. A score that somebody entered by hand counts instead.</source>
        <translation>Chaque règle donne des points aux enregistrements que ses conditions trouvent. Le score est leur somme, et chaque point a sa raison. Un score saisi à la main le remplace.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Règles pour</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Règles de score</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add suggested rules</source>
        <translation>Ajouter les règles suggérées</translation>
    </message>
    <message>
        <source>Highest scores: %1</source>
        <translation>Meilleurs scores : %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>Cette règle ne donne pas de points.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its conditions.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Modifiez ses conditions.</translation>
    </message>
    <message>
        <source>Resumed the score rule “%1”</source>
        <translation>Règle de score « %1 » réactivée</translation>
    </message>
    <message>
        <source>Paused the score rule “%1”</source>
        <translation>Règle de score « %1 » suspendue</translation>
    </message>
    <message>
        <source>Moved the score rule “%1”</source>
        <translation>Règle de score « %1 » déplacée</translation>
    </message>
    <message>
        <source>Removed the score rule “%1”</source>
        <translation>Règle de score « %1 » supprimée</translation>
    </message>
    <message>
        <source>Added the suggested score rules</source>
        <translation>Règles de score suggérées ajoutées</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SegmentsSettingsPage</name>
    <message>
        <source>Tiers</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C.</source>
        <translation>Clients ayant des affaires gagnées, par montant acheté. Tous ceux après A et B sont au niveau C.</translation>
    </message>
    <message>
        <source>Tier A: the first</source>
        <translation>Niveau A : les premiers</translation>
    </message>
    <message>
        <source>Tier B: up to</source>
        <translation>Niveau B : jusqu’à</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, boards, reports and exports by segment or tier.</source>
        <translation>La récence, la fréquence et le montant comparent les clients entre eux, de 1 à 5. Filtrez les listes, tableaux, rapports et exports par segment ou niveau.</translation>
    </message>
    <message>
        <source>Segments of</source>
        <translation>Segments de</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>Segments and tiers</source>
        <translation>Segments et niveaux</translation>
    </message>
    <message>
        <source>Bought recently and often</source>
        <translation>Achats récents et fréquents</translation>
    </message>
    <message>
        <source>Buy often, not long ago</source>
        <translation>Achats fréquents, il y a peu</translation>
    </message>
    <message>
        <source>Bought some time ago, once or twice</source>
        <translation>Un ou deux achats il y a quelque temps</translation>
    </message>
    <message>
        <source>Bought recently, for the first or second time</source>
        <translation>Premier ou deuxième achat récent</translation>
    </message>
    <message>
        <source>Bought often, but not for long</source>
        <translation>Achats fréquents, mais plus depuis longtemps</translation>
    </message>
    <message>
        <source>Bought long ago and seldom</source>
        <translation>Achats anciens et rares</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Changed the limits of the tiers</source>
        <translation>Limites des niveaux modifiées</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendChecksView</name>
    <message>
        <source>Not sent: %1</source>
        <comment>a check that failed</comment>
        <translation>Envoi bloqué : %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a check</comment>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>You, from your mail program</source>
        <translation>Vous, depuis votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Satchel has no mail account of its own: it opens the letter there, and you send it.</source>
        <translation>Satchel n’a pas de compte de messagerie : la lettre s’y ouvre, et vous l’envoyez.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copie à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Remind me if there is no answer</source>
        <translation>Me le rappeler sans réponse</translation>
    </message>
    <message>
        <source>When to remind me</source>
        <translation>Quand me le rappeler</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>Dans 1 semaine</translation>
    </message>
    <message>
        <source>Note it with the customer</source>
        <translation>Le noter chez le client</translation>
    </message>
    <message>
        <source>Note it on the deal</source>
        <translation>Le noter sur l’affaire</translation>
    </message>
    <message>
        <source>The letter is in the timeline as an e-mail.</source>
        <translation>La lettre figure dans la chronologie comme un e-mail.</translation>
    </message>
    <message>
        <source>the deal stays in %1</source>
        <translation>l’affaire reste en %1</translation>
    </message>
    <message>
        <source>Mark as sent only</source>
        <translation>Marquer seulement comme envoyé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Goes out through your mail program</source>
        <translation>Part par votre logiciel de messagerie</translation>
    </message>
    <message>
        <source>Something under “Before it goes” stops it.</source>
        <translation>Un point sous « Avant l’envoi » l’empêche.</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>Indiquez à qui la lettre est adressée.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Satchel sends no e-mail; use it when you sent the document another way.</source>
        <translation>Satchel n’envoie pas d’e-mail ; utilisez ceci si vous avez envoyé le document autrement.</translation>
    </message>
    <message>
        <source>without an e-mail from Satchel</source>
        <translation>sans e-mail de Satchel</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>Dans %Ln semaine</numerusform>
            <numerusform>Dans %Ln semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sending</name>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>No customer. Choose a company or a contact first.</source>
        <translation>Aucun client. Choisissez d’abord une entreprise ou un contact.</translation>
    </message>
    <message>
        <source>No last day: it stays open until somebody closes it.</source>
        <translation>Pas de date limite : il reste ouvert jusqu’à ce que quelqu’un le ferme.</translation>
    </message>
    <message>
        <source>Valid until %1, which is past. Choose a later day.</source>
        <translation>Valable jusqu’au %1, date passée. Choisissez une date ultérieure.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <comment>a quote</comment>
        <translation>Relancer pour %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SeriesScopeDialog</name>
    <message>
        <source>This one</source>
        <translation>Celui-ci uniquement</translation>
    </message>
    <message>
        <source>This one and all that follow</source>
        <translation>Celui-ci et tous les suivants</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Quotes and prices</source>
        <translation>Devis et prix</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Data and currencies</source>
        <translation>Données et devises</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Letterhead and documents</source>
        <translation>En-tête et documents</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Raisons de perte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Réglages trouvés</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>Aucun réglage trouvé</translation>
    </message>
    <message>
        <source>Notices and reminders</source>
        <translation>Notifications et rappels</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Modèles de tâches</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Règles de validation</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Trust and privacy</source>
        <translation>Sécurité et vie privée</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Team and roles</source>
        <translation>Équipe et rôles</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Décaler les dates</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Count working days only</source>
        <translation>Ne compter que les jours ouvrés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche</numerusform>
            <numerusform>%Ln tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Move the task that waits for them too</source>
        <translation>Décaler aussi la tâche qui les attend</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>Décaler aussi la tâche qui les attend</numerusform>
            <numerusform>Décaler aussi les %Ln tâches qui les attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tasks is open and has a date.</source>
        <translation>Aucune de ces tâches n’est ouverte avec une date.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tâche</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>number of tasks: dates, dates</comment>
        <translation>%1 : %2 devient %3.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutLine</name>
    <message>
        <source>Change the keys</source>
        <translation>Modifier le raccourci</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1, aucun raccourci</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Nouveau raccourci pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Enregistrer le raccourci</translation>
    </message>
    <message>
        <source>“%1” already uses these keys.</source>
        <translation>«&#xa0;%1&#xa0;» utilise déjà ce raccourci.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>L’utiliser ici à la place</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message>
        <source>Collapse sidebar</source>
        <translation>Réduire la barre latérale</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Autres pages</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %Ln new</source>
        <translation>
            <numerusform>Avis : %Ln nouveau</numerusform>
            <numerusform>Avis : %Ln nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>Mode d’identification</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>Adresse de redirection à déclarer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>Les secrets sont conservés uniquement dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier dans le navigateur</translation>
    </message>
    <message>
        <source>Enter the token. Create it in %1 as described above.</source>
        <translation>Saisissez le jeton. Créez-le dans %1 comme indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that you registered in %1.</source>
        <translation>Saisissez l’ID client de l’application que vous avez déclarée dans %1.</translation>
    </message>
    <message>
        <source>Enter the client secret. %1 requires it together with the client ID.</source>
        <translation>Saisissez le secret client. %1 le demande avec l’ID client.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1 : franchie en %Ln jour</numerusform>
            <numerusform>%1 : franchie en %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <comment>stage</comment>
        <translation>%1 : ignorée</translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1 : depuis %Ln jour, plus longtemps que d’habitude</numerusform>
            <numerusform>%1 : depuis %Ln jours, plus longtemps que d’habitude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1 : depuis %Ln jour</numerusform>
            <numerusform>%1 : depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageDelegate</name>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StagePath</name>
    <message>
        <source>Won</source>
        <translation>Gagnée</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>Étapes de l’affaire</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marquer comme gagnée</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdue</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsGrid</name>
    <message>
        <source>Required by stage</source>
        <translation>Obligatoire par étape</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message>
        <source>Require a field…</source>
        <translation>Rendre un champ obligatoire…</translation>
    </message>
    <message>
        <source>Required by stage</source>
        <translation>Obligatoire par étape</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>This pipeline has no stages.</source>
        <translation>Ce pipeline n’a aucune étape.</translation>
    </message>
    <message>
        <source>No field is required from a stage on.</source>
        <translation>Aucun champ n’est obligatoire à partir d’une étape.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; moving on asks for it.</source>
        <comment>Deals</comment>
        <translation>%1 : sans l’une de ces valeurs, l’étape reste la même ; elle est demandée au passage à la suite.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; changing it needs the value.</source>
        <comment>Contacts</comment>
        <translation>%1 : sans l’une de ces valeurs, l’étape reste la même ; la changer exige la valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>%Ln règle non affichée : suspendue, désactivée ou pour enregistrements perdus, en veille ou anciens. Voir Règles de validation.</numerusform>
            <numerusform>%Ln règles non affichées : suspendues, désactivées ou pour enregistrements perdus, en veille ou anciens. Voir Règles de validation.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fields</source>
        <translation>Aucun autre champ</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>Afficher le seul</numerusform>
            <numerusform>Afficher les %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StatusBar</name>
    <message>
        <source>Waiting for another program to finish writing</source>
        <translation>En attente de la fin d’écriture d’un autre programme</translation>
    </message>
    <message>
        <source>Stored on this computer only · no connections yet</source>
        <translation>Enregistré sur cet ordinateur uniquement · pas encore de connexion</translation>
    </message>
    <message>
        <source>Personal data hidden · nothing can be edited</source>
        <translation>Données personnelles masquées · rien ne peut être modifié</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message>
        <source>Show the overview</source>
        <translation>Afficher la vue d’ensemble</translation>
    </message>
    <message>
        <source>Show the request log</source>
        <translation>Afficher le journal des requêtes</translation>
    </message>
    <message>
        <source>Show failed requests</source>
        <translation>Afficher les requêtes en échec</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exporter le journal des requêtes</translation>
    </message>
    <message>
        <source>Acknowledge all changed fields</source>
        <translation>Prendre note de tous les champs modifiés</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Retour aux connexions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aucune connexion pour l’instant</translation>
    </message>
    <message>
        <source>Once a connection syncs, its figures, requests and problems are shown here.</source>
        <translation>Dès qu’une connexion se synchronise, ses chiffres, ses requêtes et ses problèmes apparaissent ici.</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Aller aux connexions</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln requête exportée vers %1</numerusform>
            <numerusform>%Ln requêtes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 30 days.</source>
        <translation>Aucun échec ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Requests used</source>
        <translation>Requêtes utilisées</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Aucune connexion pour l’instant.</translation>
    </message>
    <message>
        <source>Tokens and sign-ins</source>
        <translation>Jetons et connexions</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>No field of the other systems has changed. Satchel compares them once a day.</source>
        <translation>Aucun champ des autres systèmes n’a changé. Satchel les compare une fois par jour.</translation>
    </message>
    <message>
        <source>Remind me to replace tokens</source>
        <translation>Me rappeler de remplacer les jetons</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Prendre note de tout</translation>
    </message>
    <message>
        <source>Remind as advised</source>
        <translation>Rappel conseillé</translation>
    </message>
    <message>
        <source>Remind after 90 days</source>
        <translation>Rappel après 90 jours</translation>
    </message>
    <message>
        <source>Remind after 180 days</source>
        <translation>Rappel après 180 jours</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>Aucun rappel</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>la requête la plus récente</numerusform>
            <numerusform>les %Ln requêtes les plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Activité de synchronisation</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list, count</comment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Synced today</source>
        <translation>Synchronisées aujourd’hui</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>fiches, dans les deux sens</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Échecs aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>sur %Ln synchronisation</numerusform>
            <numerusform>sur %Ln synchronisations</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <comment>duration</comment>
        <translation>95 % en moins de %1</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Requêtes aujourd’hui</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>%1 each, 95 % within %2</source>
        <comment>durations</comment>
        <translation>%1 chacune, 95 % en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln fois, la dernière %1</numerusform>
            <numerusform>%Ln fois, la dernière %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it here or in %1, then retry.</source>
        <translation>Corrigez ici ou dans %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, what went wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests, resets %3</source>
        <comment>used, allowed, time</comment>
        <translation>%1 requêtes sur %2, remise à zéro : %3</translation>
    </message>
    <message>
        <source>%1 of %2 requests in 24 hours</source>
        <translation>%1 requêtes sur %2 en 24 heures</translation>
    </message>
    <message>
        <source>%1 by Satchel</source>
        <comment>requests</comment>
        <translation>dont %1 par Satchel</translation>
    </message>
    <message>
        <source>no daily limit, or nothing requested today</source>
        <translation>pas de limite quotidienne, ou aucune requête aujourd’hui</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>aucune requête pour l’instant</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>requests, duration</comment>
        <translation>au plus %1 en %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>time</comment>
        <translation>en pause jusqu’à %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <comment>time</comment>
        <translation>Connecté depuis %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion effectuée</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>renouvelée automatiquement</translation>
    </message>
    <message>
        <source>Token in use since %1</source>
        <comment>time</comment>
        <translation>Jeton utilisé depuis %1</translation>
    </message>
    <message>
        <source>Token of unknown age</source>
        <translation>Jeton d’âge inconnu</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>rappel après %Ln jour</numerusform>
            <numerusform>rappel après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>aucun rappel</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>field</comment>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>field</comment>
        <translation>%1 est nouveau</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>field, types</comment>
        <translation>%1 : type passé de %2 à %3</translation>
    </message>
    <message>
        <source>%1 has other options</source>
        <comment>field</comment>
        <translation>%1 a d’autres options</translation>
    </message>
    <message>
        <source>%1 can no longer be edited</source>
        <comment>field</comment>
        <translation>%1 n’est plus modifiable</translation>
    </message>
    <message>
        <source>%1 is now required</source>
        <comment>field</comment>
        <translation>%1 est désormais obligatoire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of records</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>options</comment>
        <translation>nouvelles : %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>options</comment>
        <translation>supprimées : %1</translation>
    </message>
    <message>
        <source>its values stay here and are no longer sent</source>
        <translation>ses valeurs restent ici et ne sont plus envoyées</translation>
    </message>
    <message>
        <source>synced, check the mapping</source>
        <translation>synchronisé, vérifiez la correspondance</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>J’ai pris note</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message>
        <source>Synced today</source>
        <translation>Synchronisées aujourd’hui</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>fiches, dans les deux sens</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Échecs aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>sur %Ln synchronisation</numerusform>
            <numerusform>sur %Ln synchronisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>longest today %1</source>
        <translation>la plus longue aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>aucune aujourd’hui</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>la plus ancienne depuis %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncLine</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message>
        <source>Signing in</source>
        <translation>Identification en cours</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier à nouveau</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Initial sync</source>
        <translation>Synchronisation initiale</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisée</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <comment>both sides are equal since</comment>
        <translation>À jour (%1)</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Needs attention: could not be synced as is</source>
        <translation>À traiter&#xa0;: n’a pas pu être synchronisée en l’état</translation>
    </message>
    <message>
        <source>Needs review: changed on both sides</source>
        <translation>À vérifier&#xa0;: modifiée des deux côtés</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>Rien n’est perdu&#xa0;: %Ln modification attend ici.</numerusform>
            <numerusform>Rien n’est perdu&#xa0;: %Ln modifications attendent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to begin.</source>
        <translation>Identifiez-vous pour commencer.</translation>
    </message>
    <message>
        <source>In your browser, allow Satchel to read and write in %1.</source>
        <translation>Dans votre navigateur, autorisez Satchel à lire et écrire dans %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>%1 n’accepte plus l’identification.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or missing.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé ou absent.</translation>
    </message>
    <message>
        <source>Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.</source>
        <translation>Votre identification n’est conservée que là. Déverrouillez le trousseau&#x202f;; Satchel réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>Satchel réessaiera automatiquement.</translation>
    </message>
    <message>
        <source>%2 of %3 records are missing from %1 (%4).</source>
        <translation>%2 fiches sur %3 manquent dans %1 (%4).</translation>
    </message>
    <message>
        <source>Satchel has deleted nothing. Were they deleted there on purpose?</source>
        <translation>Satchel n’a rien supprimé. Ont-elles été supprimées volontairement dans l’autre système&#x202f;?</translation>
    </message>
    <message>
        <source>Signed in to a different account: %1.</source>
        <translation>Identifié avec un autre compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This connection belongs to %1. Nothing was sent or received.</source>
        <translation>Cette connexion appartient à %1. Rien n’a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Sync has stopped.</source>
        <translation>La synchronisation s’est arrêtée.</translation>
    </message>
    <message>
        <source>%1 are only in the other system and would be added here; %2 are only here and would be sent there. Nothing has been linked, received or sent yet.</source>
        <translation>%1 n’existent que dans l’autre système et seraient ajoutées ici&#x202f;; %2 n’existent qu’ici et y seraient envoyées. Rien n’a encore été lié, reçu ni envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 requêtes sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Supprimer ici aussi</translation>
    </message>
    <message>
        <source>Keep here, create there again</source>
        <translation>Garder ici, recréer là-bas</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
    </message>
    <message>
        <source>Keep the previous account</source>
        <translation>Garder le compte précédent</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep Satchel&apos;s data</source>
        <translation>Conserver les données de Satchel</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Manually</source>
        <translation>Manuellement</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>Réception seule</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>Envoi seul</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Newest wins</source>
        <translation>La plus récente l’emporte</translation>
    </message>
    <message>
        <source>Satchel wins</source>
        <translation>Satchel l’emporte</translation>
    </message>
    <message>
        <source>The other system wins</source>
        <translation>L’autre système l’emporte</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1: waiting for the sign-in</source>
        <translation>%1&#xa0;: en attente d’identification</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1&#xa0;: identifiez-vous à nouveau</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1&#xa0;: non identifié</translation>
    </message>
    <message>
        <source>%1: keychain locked</source>
        <translation>%1&#xa0;: trousseau verrouillé</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1&#xa0;: arrêtée</translation>
    </message>
    <message>
        <source>%1: needs your answer</source>
        <translation>%1&#xa0;: réponse attendue</translation>
    </message>
    <message>
        <source>Initial sync with %1, %2 received</source>
        <translation>Synchronisation initiale avec %1, %2 reçues</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>synchronisation en cours</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>à jour (%1)</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>jamais synchronisée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In %1, up to date as of %2</source>
        <translation>Dans %1, à jour (%2)</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Waiting: %1 is paused</source>
        <translation>En attente&#xa0;: %1 est en pause</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>En attente d’envoi vers %1</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t reach %1</source>
        <translation>En attente&#xa0;: %1 est injoignable</translation>
    </message>
    <message>
        <source>Waiting: %1 needs your answer</source>
        <translation>En attente&#xa0;: %1 attend votre réponse</translation>
    </message>
    <message>
        <source>Needs attention in %1: %2</source>
        <comment>connection, reason</comment>
        <translation>À traiter dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Needs review: changed here and in %1</source>
        <translation>À vérifier&#xa0;: modifiée ici et dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>%Ln fiche semble identique ici et dans %1.</numerusform>
            <numerusform>%Ln fiches semblent identiques ici et dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>%1: rate limit reached.</source>
        <translation>%1&#xa0;: limite de requêtes atteinte.</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2.</source>
        <comment>system, its own words</comment>
        <translation>%1 a refusé la requête&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 returned an unexpected response: %2.</source>
        <comment>system, what is wrong with it</comment>
        <translation>%1 a renvoyé une réponse inattendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>last sync not finished</source>
        <translation>dernière synchronisation non terminée</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>None of this has been sent. Other changes continue to sync.</source>
        <translation>Rien de cela n’a été envoyé. Les autres modifications continuent de se synchroniser.</translation>
    </message>
    <message>
        <source>%1 requests today · your organisation has %2 of %3 left</source>
        <translation>%1 requêtes aujourd’hui · il reste à votre organisation %2 sur %3</translation>
    </message>
    <message>
        <source>%1. Satchel checks for changes less often until there are more.</source>
        <translation>%1. Satchel vérifie les modifications moins souvent jusqu’à ce qu’il y en ait davantage.</translation>
    </message>
    <message>
        <source>Create a record even if %1 warns of a duplicate</source>
        <translation>Créer une fiche même si %1 signale un doublon</translation>
    </message>
    <message>
        <source>When this is off, a new record that looks like one in %1 is not sent and is listed under Needs attention. Rules that block duplicates always apply.</source>
        <translation>Quand cette option est désactivée, une nouvelle fiche qui ressemble à une fiche de %1 n’est pas envoyée et figure sous «&#xa0;À traiter&#xa0;». Les règles qui bloquent les doublons s’appliquent toujours.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 fiches</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind of records</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>%1 supprime avec elles %Ln autre fiche.</numerusform>
            <numerusform>%1 supprime avec elles %Ln autres fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2 too?</source>
        <comment>213 contacts, system</comment>
        <translation>Supprimer aussi %1 dans %2&#x202f;?</translation>
    </message>
    <message>
        <source>They were deleted here (%1).</source>
        <comment>time</comment>
        <translation>Elles ont été supprimées ici (%1).</translation>
    </message>
    <message>
        <source>Delete in the other system too</source>
        <translation>Supprimer aussi dans l’autre système</translation>
    </message>
    <message>
        <source>%1 moves them to its recycle bin.</source>
        <translation>%1 les place dans sa corbeille.</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <comment>count, system</comment>
        <translation>Supprimer %1 dans %2</translation>
    </message>
    <message>
        <source>Keep in the other system</source>
        <translation>Garder dans l’autre système</translation>
    </message>
    <message>
        <source>They stay unchanged in %1. Satchel removes the links and does not download them again.</source>
        <translation>Elles restent telles quelles dans %1. Satchel supprime les liens et ne les télécharge plus.</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <comment>count, system</comment>
        <translation>Garder %1 dans %2</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>They are restored here. Nothing is sent.</source>
        <translation>Elles sont restaurées ici. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Overwrite values of %1 in %2?</source>
        <comment>213 contacts, system</comment>
        <translation>Écraser les valeurs de %1 dans %2&#x202f;?</translation>
    </message>
    <message>
        <source>They were edited here together (%1).</source>
        <comment>time</comment>
        <translation>Elles ont été modifiées ici ensemble (%1).</translation>
    </message>
    <message>
        <source>Send the new values</source>
        <translation>Envoyer les nouvelles valeurs</translation>
    </message>
    <message>
        <source>They replace the current values in %1.</source>
        <translation>Elles remplacent les valeurs actuelles dans %1.</translation>
    </message>
    <message>
        <source>Overwrite in %1</source>
        <translation>Écraser dans %1</translation>
    </message>
    <message>
        <source>Keep the values there</source>
        <translation>Garder les valeurs de l’autre système</translation>
    </message>
    <message>
        <source>Both sides keep their values. A field is sent again when you edit it.</source>
        <translation>Chaque côté garde ses valeurs. Un champ est de nouveau envoyé quand vous le modifiez.</translation>
    </message>
    <message>
        <source>Keep the values in %1</source>
        <translation>Garder les valeurs dans %1</translation>
    </message>
    <message>
        <source>Undo the edits here</source>
        <translation>Annuler les modifications ici</translation>
    </message>
    <message>
        <source>The fields return to the values in %1. Nothing is sent.</source>
        <translation>Les champs reprennent les valeurs de %1. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Undo the edits</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln suppression attend votre réponse</numerusform>
            <numerusform>%Ln suppressions attendent votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln remplacement attend votre réponse</numerusform>
            <numerusform>%Ln remplacements attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>count</comment>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Access was revoked in %1.</source>
        <translation>L’accès a été révoqué dans %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>La connexion à %1 a expiré.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was revoked.</source>
        <translation>La connexion à %1 a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>%1 rejected the client ID or its secret.</source>
        <translation>%1 a refusé l’ID client ou son secret.</translation>
    </message>
    <message>
        <source>%1 needs you to sign in again: %2.</source>
        <comment>system, reason</comment>
        <translation>%1 demande de vous reconnecter : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln modification attend votre réponse.</numerusform>
            <numerusform>%Ln modifications attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>À jour (%1)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Waiting: sync is paused</source>
        <translation>En attente : synchronisation suspendue</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t be reached</source>
        <translation>En attente : injoignable</translation>
    </message>
    <message>
        <source>Waiting: needs your answer</source>
        <translation>En attente : nécessite votre réponse</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>reason</comment>
        <translation>Nécessite une intervention : %1</translation>
    </message>
    <message>
        <source>Nothing was synced since %1.</source>
        <comment>time</comment>
        <translation>Rien n’a été synchronisé depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>Rien n’est perdu : %Ln modification attend ici et sera envoyée après votre connexion.</numerusform>
            <numerusform>Rien n’est perdu : %Ln modifications attendent ici et seront envoyées après votre connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <comment>time</comment>
        <translation>dernière synchronisation %1</translation>
    </message>
    <message>
        <source>Waiting: sign in to %1 again</source>
        <translation>En attente : reconnectez-vous à %1</translation>
    </message>
    <message>
        <source>Waiting: unlock the keychain</source>
        <translation>En attente : déverrouillez le trousseau</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>En attente : reconnectez-vous</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Ceci attend votre réponse : %1.</translation>
    </message>
    <message>
        <source>Run no workflow rules in %1 for what Satchel sends</source>
        <translation>N’exécuter dans %1 aucune règle de workflow pour ce que Satchel envoie</translation>
    </message>
    <message>
        <source>When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that a person edits in %1.</source>
        <translation>Si cette option est désactivée, une fiche que Satchel crée, modifie ou supprime déclenche les mêmes règles qu’une fiche modifiée par une personne dans %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln avec d&apos;autres valeurs</numerusform>
            <numerusform>%Ln avec d&apos;autres valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>%Ln seulement ici</numerusform>
            <numerusform>%Ln seulement ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln supprimé ici</numerusform>
            <numerusform>%Ln supprimés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>%Ln enregistrement de la sauvegarde restaurée diffère de %1.</numerusform>
            <numerusform>%Ln enregistrements de la sauvegarde restaurée diffèrent de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?</source>
        <comment>time, numbers, system</comment>
        <translation>La sauvegarde date de %1 : %2. Rien n&apos;a été envoyé. Envoyer ce que contient la sauvegarde, ou reprendre les valeurs de %3 ?</translation>
    </message>
    <message>
        <source>Send from the backup</source>
        <translation>Envoyer la sauvegarde</translation>
    </message>
    <message>
        <source>Take the values there</source>
        <translation>Reprendre leurs valeurs</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskBoardView</name>
    <message>
        <source>Tasks by status</source>
        <translation>Tâches par statut</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message>
        <source>Details of the task</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Copy this task</source>
        <translation>Copier cette tâche</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Ajouter une description</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Attribuée par</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>When this is done, plan the next one</source>
        <translation>Une fois terminée, planifier la suivante</translation>
    </message>
    <message>
        <source>Completes this task and plans the same again</source>
        <translation>Termine cette tâche et planifie la même à nouveau</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>when</comment>
        <translation>Terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Changed a task: %1</source>
        <comment>field</comment>
        <translation>Tâche modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed when a task is due</source>
        <translation>Échéance de tâche modifiée</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>Dans %Ln semaine</numerusform>
            <numerusform>Dans %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a task that is done or cancelled</comment>
        <translation>%1 (close)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskFilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Enregistrer comme liste</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskLane</name>
    <message>
        <source>%1, %2</source>
        <comment>status, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListsColumn</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listes de tâches</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplateDialog</name>
    <message>
        <source>New task template</source>
        <translation>Nouveau modèle de tâches</translation>
    </message>
    <message>
        <source>Change the task template</source>
        <translation>Modifier le modèle de tâches</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Étapes comptées à partir de</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>Jour de l’application</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Saved the task template “%1”</source>
        <translation>Modèle de tâches « %1 » enregistré</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message>
        <source>Task templates</source>
        <translation>Modèles de tâches</translation>
    </message>
    <message>
        <source>Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a customer or deal, or on the tasks page.</source>
        <translation>Plusieurs tâches à ajouter ensemble, comme les étapes d’une mise en service. Appliquez un modèle sur la page d’un client ou d’une affaire, ou sur la page des tâches.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Étapes comptées à partir de</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>For the step before</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>Jour de l’application</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>1 working day before</source>
        <translation>1 jour ouvré avant</translation>
    </message>
    <message>
        <source>1 working day after</source>
        <translation>1 jour ouvré après</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>1 jour après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>%Ln jour ouvré avant</numerusform>
            <numerusform>%Ln jours ouvrés avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>%Ln jour ouvré après</numerusform>
            <numerusform>%Ln jours ouvrés après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln jour avant</numerusform>
            <numerusform>%Ln jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln jour après</numerusform>
            <numerusform>%Ln jours après</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a step to “%1”</source>
        <translation>Étape ajoutée à « %1 »</translation>
    </message>
    <message>
        <source>Changed a step of “%1”</source>
        <translation>Étape de « %1 » modifiée</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Enregistrer l’étape</translation>
    </message>
    <message>
        <source>Removed a step of “%1”</source>
        <translation>Étape de « %1 » retirée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
    <message>
        <source>any time</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>day, number of days</comment>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>count</comment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Tous les mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>premier %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>deuxième %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>troisième %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>quatrième %1</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month, first Monday</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Tous les jours ouvrés</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks, Mon and Thu</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Pas de répétition</translation>
    </message>
    <message>
        <source>Repeats by a custom rule</source>
        <translation>Répétition selon une règle personnalisée</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>À l’échéance</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semaine avant</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 jour avant</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 heure avant</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 minute avant</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sans priorité</translation>
    </message>
    <message>
        <source>Group by due date</source>
        <translation>Regrouper par échéance</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Regrouper par client</translation>
    </message>
    <message>
        <source>Group by deal</source>
        <translation>Regrouper par affaire</translation>
    </message>
    <message>
        <source>Group by priority</source>
        <translation>Regrouper par priorité</translation>
    </message>
    <message>
        <source>Group by day done</source>
        <translation>Regrouper par date de fin</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Tous les jours</numerusform>
            <numerusform>Tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Toutes les semaines</numerusform>
            <numerusform>Toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Tous les mois</numerusform>
            <numerusform>Tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Tous les ans</numerusform>
            <numerusform>Tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>%Ln semaine avant</numerusform>
            <numerusform>%Ln semaines avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln jour avant</numerusform>
            <numerusform>%Ln jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln heure avant</numerusform>
            <numerusform>%Ln heures avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minute avant</numerusform>
            <numerusform>%Ln minutes avant</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid rule: %1</source>
        <translation>Règle non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Grouper par personne</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimeline</name>
    <message>
        <source>Scale of the timeline</source>
        <translation>Échelle de la chronologie</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimelineView</name>
    <message>
        <source>Timeline of tasks</source>
        <translation>Chronologie des tâches</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TasksPage</name>
    <message>
        <source>How tasks are shown</source>
        <translation>Affichage des tâches</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kanban</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>No tasks match the filter</source>
        <translation>Aucune tâche ne correspond au filtre</translation>
    </message>
    <message>
        <source>Its conditions hide the other tasks of this list.</source>
        <translation>D’autres tâches de cette liste sont masquées par ses conditions.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Change when the task is due</source>
        <translation>Modifier l’échéance de la tâche</translation>
    </message>
    <message>
        <source>Call the task&apos;s customer</source>
        <translation>Appeler le client de la tâche</translation>
    </message>
    <message>
        <source>Move task to the trash</source>
        <translation>Mettre la tâche à la corbeille</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue</source>
        <translation>%1 ouvertes · %2 pour aujourd’hui · %3 en retard</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Open tasks appear here once their due date has passed.</source>
        <translation>Les tâches ouvertes apparaissent ici une fois leur échéance passée.</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Plus rien aujourd’hui</translation>
    </message>
    <message>
        <source>Tasks appear here on their due date.</source>
        <translation>Les tâches apparaissent ici le jour de leur échéance.</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>Aucune tâche ici</translation>
    </message>
    <message>
        <source>Add one in the line above: who, what and when.</source>
        <translation>Ajoutez-en une dans la ligne ci-dessus&#xa0;: qui, quoi et quand.</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrer (%1)</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Nom de la nouvelle liste</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved list %1</source>
        <translation>Liste %1 enregistrée</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renamed a list</source>
        <translation>Liste renommée</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Deleted list %1</source>
        <translation>Liste %1 supprimée</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Décaler les dates…</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Appliquer un modèle de tâches…</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue hebdomadaire</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>Afficher les tâches en liste</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>Afficher les tâches en tableau</translation>
    </message>
    <message>
        <source>Show tasks on a timeline</source>
        <translation>Afficher les tâches en chronologie</translation>
    </message>
    <message>
        <source>Show tasks in the calendar</source>
        <translation>Afficher les tâches dans l’agenda</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>task, day</comment>
        <translation>%1 déplacée au %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>%Ln tâche déplacée</numerusform>
            <numerusform>%Ln tâches déplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Stop hearing what happens to %1</source>
        <translation>Ne plus être informé de ce qui arrive à %1</translation>
    </message>
    <message>
        <source>Hear what happens to %1</source>
        <translation>Être informé de ce qui arrive à %1</translation>
    </message>
    <message>
        <source>Stopped following 1 record</source>
        <translation>1 fiche n’est plus suivie</translation>
    </message>
    <message>
        <source>Followed 1 record</source>
        <translation>1 fiche suivie</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerForm</name>
    <message>
        <source>Check the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.com, or an address as PostgreSQL has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has a team already: %1. Join it instead, or make the new team in an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database has no team yet. Somebody makes it first, on the computer whose records the team begins with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerText</name>
    <message>
        <source>The server says: %1</source>
        <comment>technical reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is incomplete. It needs a server, a database and a name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check the port, the network, and that a firewall lets it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not encrypt connections, so nothing was sent. TLS has to be switched on at the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or is for another name, so nothing was sent. For an authority of your own, add sslrootcert=FILE to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old. A team needs version 15 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name may not create roles, which each person of the team needs. The server&apos;s administrator can allow it: ALTER ROLE … CREATEROLE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name may not create tables in the database. Sign in as the owner of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of Satchel made this team&apos;s tables. Update Satchel, or have an administrator run &quot;satchel hub upgrade&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team does not know this name. An administrator gives it access under Team and roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <comment>a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1, where you are: %2</source>
        <comment>name of a team, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may create tables and roles, and has no team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the team&apos;s records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing your records with the team&apos;s…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message>
        <source>Give access…</source>
        <translation>Donner accès…</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer de rôle</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Interrogation du serveur de l’équipe…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personnes ayant accès</translation>
    </message>
    <message>
        <source>Each signs in at the team&apos;s server with a name and password of their own.</source>
        <translation>Chacune se connecte au serveur de l’équipe avec son propre nom et mot de passe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte en tant que</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>Each computer has the records that its person may see.</source>
        <translation>Chaque ordinateur contient les fiches que sa personne peut voir.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Remove this computer?</source>
        <translation>Retirer cet ordinateur ?</translation>
    </message>
    <message>
        <source>%1 of %2 reads and sends nothing any more until it joins again. What is on it stays there.</source>
        <translation>%1 de %2 ne lit et n’envoie plus rien avant d’avoir rejoint l’équipe de nouveau. Ce qu’il contient y reste.</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>Retirer l’ordinateur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What a role may do, checked by the server. Team: own records and those of people in the same team. Records without an owner are everybody&apos;s.</source>
        <translation>Ce qu’un rôle peut faire, vérifié par le serveur. Équipe : ses propres fiches et celles des personnes de la même équipe. Les fiches sans propriétaire sont à tous.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>%1 ordinateur sur %Ln a tout lu.</numerusform>
            <numerusform>%1 ordinateurs sur %Ln ont tout lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>Retirer cet accès ?</translation>
    </message>
    <message>
        <source>%1 reads and sends nothing any more from now on. What they have not sent yet stays on their computer, and what they wrote stays with the team.</source>
        <translation>%1 ne lit et n’envoie plus rien à partir de maintenant. Ce qui n’a pas encore été envoyé reste sur son ordinateur, et ce qui a été écrit reste à l’équipe.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>name</comment>
        <translation type="unfinished">Équipe %1</translation>
    </message>
    <message>
        <source>This computer signs in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s server did not take these changes of this computer. The records are as the team has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has access, and what roles may do, is for administrators of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records that are on this computer now stay in this store, with their history. What others change from now on does not come here any more, and what you change does not reach them. The window closes and opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not sent yet. They stay here, and the team does not get them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSetupPage</name>
    <message>
        <source>Make a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team shares its records through a PostgreSQL server of its own, version 15 or newer. It begins with the records of this store. Sign in as the owner of an empty database who may create roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of the team gives you the address, a name and a password. If this store has records, you see first what becomes of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>satchel::ui::TemplateChoices</name>
    <message>
        <source>Letter</source>
        <comment>template</comment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>%1, comme dans les paramètres</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGrid</name>
    <message>
        <source>Days with their hours</source>
        <translation>Jours et heures</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Filter by period and kind</source>
        <translation>Filtrer par période et par type</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>Un seul type</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>Activités de qui</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changed fields</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1, %2 et %Ln autre</numerusform>
            <numerusform>%1, %2 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added this record</source>
        <translation>%1&#xa0;: fiche ajoutée</translation>
    </message>
    <message>
        <source>%1 added the deal %2</source>
        <translation>%1&#xa0;: affaire %2 ajoutée</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash</source>
        <translation>%1&#xa0;: fiche mise à la corbeille</translation>
    </message>
    <message>
        <source>%1 restored this record</source>
        <translation>%1&#xa0;: fiche restaurée</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>cette affaire</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1&#xa0;: %2 déplacée vers %3</translation>
    </message>
    <message>
        <source>%1 moved %2 from %3 to %4</source>
        <translation>%1&#xa0;: %2 déplacée de %3 vers %4</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>of a deal</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1&#xa0;: modification de %2</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”</source>
        <translation>%1&#xa0;: %2, valeur «&#xa0;%3&#xa0;» définie</translation>
    </message>
    <message>
        <source>%1 cleared %2, it was “%3”</source>
        <translation>%1&#xa0;: %2, valeur «&#xa0;%3&#xa0;» effacée</translation>
    </message>
    <message>
        <source>%1 changed %2 from “%3” to “%4”</source>
        <translation>%1&#xa0;: %2, de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ressenti&#xa0;: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Sujets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>Affaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln message, dernier de %1</numerusform>
            <numerusform>%Ln messages, dernier de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an e-mail</comment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an e-mail</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who sent an e-mail</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>an e-mail</comment>
        <translation>Envoyé par %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>who gets an e-mail</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Mentioned here</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Mentioned in an activity with %1</source>
        <translation>Mention dans une activité avec %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De : %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À : %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Copie à : %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Unpinned 1 item</source>
        <translation>1 élément désépinglé</translation>
    </message>
    <message>
        <source>Pinned 1 item</source>
        <translation>1 élément épinglé</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tâche terminée</translation>
    </message>
    <message>
        <source>Deleted 1 task</source>
        <translation>1 tâche supprimée</translation>
    </message>
    <message>
        <source>Deleted 1 activity</source>
        <translation>1 activité supprimée</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>Replier le texte</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Déplier le texte</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Ouvrir l’affaire</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Aucun élément ne correspond au filtre</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aucun événement pour le moment</translation>
    </message>
    <message>
        <source>Choose “Everything”, or clear the search.</source>
        <translation>Choisissez «&#xa0;Tout&#xa0;» ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Write a note, or log a call, and it appears here.</source>
        <translation>Rédigez une note ou consignez un appel pour les voir apparaître ici.</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Ouvrir la piste</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Aller à « %1 »</translation>
    </message>
    <message>
        <source>Preview file</source>
        <translation>Aperçu du fichier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ToPlanList</name>
    <message>
        <source>Tasks to plan</source>
        <translation>Tâches à planifier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widgets</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Terminer la tâche</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Rien à échéance</translation>
    </message>
    <message>
        <source>Tasks for today and deals whose next action is due appear here.</source>
        <translation>Les tâches du jour et les affaires dont la prochaine action arrive à échéance apparaissent ici.</translation>
    </message>
    <message>
        <source>Choose the widgets of the start page</source>
        <translation>Choisir les widgets de la page d’accueil</translation>
    </message>
    <message>
        <source>Show the day&apos;s work</source>
        <translation>Afficher le travail du jour</translation>
    </message>
    <message>
        <source>Show the widgets</source>
        <translation>Afficher les widgets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln à faire</numerusform>
            <numerusform>%Ln à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s work and widgets</source>
        <translation>Travail du jour et widgets</translation>
    </message>
    <message>
        <source>The day&apos;s work only</source>
        <translation>Travail du jour seul</translation>
    </message>
    <message>
        <source>Widgets only</source>
        <translation>Widgets seuls</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>It is stored only in the keychain of this computer.</source>
        <translation>Il est conservé uniquement dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Utiliser ce jeton</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>Le jeton a au moins %Ln jour. Remplacez-le par un nouveau.</numerusform>
            <numerusform>Le jeton a au moins %Ln jours. Remplacez-le par un nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>Le jeton a %Ln jour. Remplacez-le par un nouveau.</numerusform>
            <numerusform>Le jeton a %Ln jours. Remplacez-le par un nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toolbar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Tour</name>
    <message>
        <source>%1 cannot be created.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrashSettingsPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Deleted records stay here with their history. You can restore them at any time.</source>
        <translation>Les fiches supprimées restent ici avec leur historique. Vous pouvez les restaurer à tout moment.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fiches supprimées</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrayNotifier</name>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrialCard</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>field, value, value</comment>
        <translation>%1 : %2 devient %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, sent to %2</source>
        <comment>change, system</comment>
        <translation>%1, envoyé à %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrialFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>why records need attention, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 in %4</source>
        <comment>field, number, number, system</comment>
        <translation>%1 : %2 ici, %3 dans %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>An encrypted store, its backups and its attached files can only be read with the key. Exports and documents that you save as PDF are not encrypted.</source>
        <translation>Une base chiffrée, ses sauvegardes et ses pièces jointes ne sont lisibles qu&apos;avec la clé. Les exports et les documents enregistrés en PDF ne sont pas chiffrés.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Whoever has the file or the disk can read it.</source>
        <translation>Quiconque a le fichier ou le disque peut la lire.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The store opens when you are signed in to this computer.</source>
        <translation>La base s&apos;ouvre quand vous avez ouvert une session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Opened by a passphrase</source>
        <translation>Ouverte par une phrase secrète</translation>
    </message>
    <message>
        <source>Satchel asks for it at every start.</source>
        <translation>Satchel la demande à chaque démarrage.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Four lines to keep on paper, away from this computer. Without them nobody can open the store when the keychain or the passphrase is lost.</source>
        <translation>Quatre lignes à garder sur papier, loin de cet ordinateur. Sans elles, personne ne peut ouvrir la base si le trousseau ou la phrase secrète est perdu.</translation>
    </message>
    <message>
        <source>Who keeps the key?</source>
        <translation>Qui garde la clé ?</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <source>Nobody: do not encrypt</source>
        <translation>Personne : ne pas chiffrer</translation>
    </message>
    <message>
        <source>Nothing to type. Best for a computer that only you use.</source>
        <translation>Rien à saisir. Idéal pour un ordinateur que vous êtes seul à utiliser.</translation>
    </message>
    <message>
        <source>Typed at every start. Also protects from those who can use your account.</source>
        <translation>À saisir à chaque démarrage. Protège aussi de ceux qui peuvent utiliser votre compte.</translation>
    </message>
    <message>
        <source>The window closes while the store and the backups beside it are written anew, then it opens again. If the computer stops meanwhile, nothing is lost.</source>
        <translation>La fenêtre se ferme pendant la réécriture de la base et des sauvegardes voisines, puis se rouvre. Si l&apos;ordinateur s&apos;arrête entre-temps, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Several words that nobody can guess are best. If you forget them, only the recovery key opens the store.</source>
        <translation>Le mieux : plusieurs mots que personne ne peut deviner. Si vous les oubliez, seule la clé de récupération ouvre la base.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, or export it for an audit.</source>
        <translation>Chaque modification est conservée avec son auteur, sa date et son origine. Vérifiez si le journal a été altéré en dehors de Satchel, ou exportez-le pour un audit.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>Quatre lignes</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>%1 opens when the keychain of this computer is unlocked.</source>
        <translation>%1 s&apos;ouvrira quand le trousseau de cet ordinateur sera déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de récupération</translation>
    </message>
    <message>
        <source>This store opens with a passphrase.</source>
        <translation>Cette base s&apos;ouvre avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Type the four lines of the recovery key that you keep on paper.</source>
        <translation>Saisissez les quatre lignes de la clé de récupération que vous gardez sur papier.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Satchel is locked</source>
        <translation>Satchel est verrouillé</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValidationRuleDialog</name>
    <message>
        <source>New validation rule</source>
        <translation>Nouvelle règle de validation</translation>
    </message>
    <message>
        <source>Change the validation rule</source>
        <translation>Modifier la règle de validation</translation>
    </message>
    <message>
        <source>A condition must hold</source>
        <translation>Une condition doit être vraie</translation>
    </message>
    <message>
        <source>A field is required from a stage on</source>
        <translation>Un champ est obligatoire à partir d’une étape</translation>
    </message>
    <message>
        <source>A sentence that says what to do</source>
        <translation>Une phrase qui dit quoi faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Type de règle</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Condition à respecter</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Champ obligatoire</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>À partir de l’étape</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a pipeline, its stage</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved the validation rule “%1”</source>
        <translation>Règle de validation « %1 » enregistrée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValueModel</name>
    <message>
        <source>Leave the field empty</source>
        <translation>Laisser le champ vide</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valeur du fichier</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Champ Satchel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>Choisissez le sens</translation>
    </message>
    <message>
        <source>%1 and the other dates of the column</source>
        <translation>%1 et les autres dates de la colonne</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Ce que devient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What these values mean</source>
        <translation>Signification de ces valeurs</translation>
    </message>
    <message>
        <source>Values of the file and what they become</source>
        <translation>Valeurs du fichier et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>The file uses different names than Satchel, or values that can mean two things. Recognized values are filled in.</source>
        <translation>Le fichier utilise d’autres noms que Satchel, ou des valeurs ambiguës. Les valeurs reconnues sont remplies.</translation>
    </message>
    <message>
        <source>1 value below needs your choice, otherwise it does not fit its field.</source>
        <translation>1 valeur ci-dessous attend votre choix&#x202f;; sinon, elle ne convient pas à son champ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>%Ln valeur ci-dessous attend votre choix&#x202f;; sinon, elle ne convient pas à son champ.</numerusform>
            <numerusform>%Ln valeurs ci-dessous attendent votre choix&#x202f;; sinon, elles ne conviennent pas à leurs champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::VersionComparison</name>
    <message>
        <source>–</source>
        <comment>nothing was there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>What version %1 changes</source>
        <translation>Ce que change la version %1</translation>
    </message>
    <message>
        <source>The versions are identical.</source>
        <translation>Les versions sont identiques.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Version %1 comparée à la version %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewBar</name>
    <message>
        <source>New view</source>
        <translation>Nouvelle vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>the first tab of a list: All contacts</comment>
        <translation>Ensemble des %1</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Enregistrer comme nouvelle vue</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Vue %1 enregistrée</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>Vue %1 déplacée</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>Vue %1 renommée</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>Avancer d’une place</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>Reculer d’une place</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Vue %1 supprimée</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewTabs</name>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WeeklyReviewDialog</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Tâches en retard</translation>
    </message>
    <message>
        <source>Tasks without a date</source>
        <translation>Tâches sans date</translation>
    </message>
    <message>
        <source>Tasks that can start, and blocked tasks</source>
        <translation>Tâches prêtes ou bloquées</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>Affaires sans prochaine étape</translation>
    </message>
    <message>
        <source>Meetings of the last week without notes</source>
        <translation>Réunions de la semaine passée sans notes</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revue hebdomadaire</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <comment>day</comment>
        <translation>Dernière revue : %1</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>C’est la première revue.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, number, part of the review</comment>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 sur %2 réglés</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 · Nothing here</source>
        <comment>progress</comment>
        <translation>%1 · Rien ici</translation>
    </message>
    <message>
        <source>%1 · The first %2 are shown</source>
        <comment>progress</comment>
        <translation>%1 · Les %2 premiers sont affichés</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer la revue</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WindowCommands</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>Tout rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Ne pas déranger pendant une heure</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>Afficher les données personnelles</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
</TS>
