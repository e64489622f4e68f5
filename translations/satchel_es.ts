<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DocumentLexicon</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>average %1 %2</source>
        <translation>promedio %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>the image is %1 in size; at most %2 can be printed</source>
        <translation>la imagen ocupa %1; se pueden imprimir como máximo %2</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, which is too many to print</source>
        <translation>la imagen tiene %1 × %2 píxeles, demasiados para imprimirla</translation>
    </message>
    <message>
        <source>the PDF cannot be written</source>
        <translation>no se puede escribir el PDF</translation>
    </message>
    <message>
        <source>the quote &quot;%1&quot; is in the trash</source>
        <translation>la cotización «%1» está en la papelera</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; here</source>
        <translation>aquí no existe el campo «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no es ninguno de estos: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; write it like #2352C4</source>
        <translation>«%1» no es un color; un color se escribe #2352C4</translation>
    </message>
    <message>
        <source>write a pair as label | value</source>
        <translation>un par se escribe etiqueta | valor</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>no existe el campo {%1}</translation>
    </message>
    <message>
        <source>a position is four numbers in millimetres: from the start, from the top, width, height</source>
        <translation>una posición son cuatro números en milímetros: desde el inicio, desde arriba, ancho, alto</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot;</source>
        <translation>no existe la palabra «%1»</translation>
    </message>
    <message>
        <source>there is no section [%1]; there are %2</source>
        <translation>no existe la sección [%1]; existen %2</translation>
    </message>
    <message>
        <source>a box needs a position: at = start top width height</source>
        <translation>un cuadro necesita una posición: at = inicio arriba ancho alto</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are %2</source>
        <translation>no existe la plantilla «%1»; existen %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>write a section [like this]</source>
        <translation>una sección se escribe [así]</translation>
    </message>
    <message>
        <source>write a field as name = value</source>
        <translation>un campo se escribe nombre = valor</translation>
    </message>
    <message>
        <source>this field comes before the first section</source>
        <translation>este campo está antes de la primera sección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range</source>
        <translation>«%1» está fuera del intervalo admitido</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>división por cero</translation>
    </message>
    <message>
        <source>the result is out of range</source>
        <translation>el resultado está fuera del intervalo admitido</translation>
    </message>
    <message>
        <source>%1 is not a reference</source>
        <translation>%1 no es una referencia</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;</source>
        <translation>%1 no tiene el campo «%2»</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>a este texto le faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here</source>
        <translation>no se esperaba «%1» aquí</translation>
    </message>
    <message>
        <source>the filter is nested too deep</source>
        <translation>el filtro tiene demasiados niveles</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>falta un paréntesis de cierre</translation>
    </message>
    <message>
        <source>after &quot;is&quot; comes &quot;empty&quot; or &quot;not empty&quot;</source>
        <translation>después de «is» va «empty» o «not empty»</translation>
    </message>
    <message>
        <source>an operator is missing (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</source>
        <translation>falta un operador (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a field name is missing</source>
        <translation>falta un nombre de campo</translation>
    </message>
    <message>
        <source>after &quot;in&quot; comes a list in parentheses</source>
        <translation>después de «in» va una lista entre paréntesis</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 no es una fecha</translation>
    </message>
    <message>
        <source>%1 does not refer to a user</source>
        <translation>%1 no hace referencia a un usuario</translation>
    </message>
    <message>
        <source>%1 is not a yes-or-no field</source>
        <translation>%1 no es un campo de sí o no</translation>
    </message>
    <message>
        <source>%1 is compared with true or false</source>
        <translation>%1 se compara con true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 8601 time</source>
        <translation>«%1» no es una hora ISO 8601</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no offset from UTC, so the point in time is unclear</source>
        <translation>«%1» no indica la diferencia con UTC, así que no define un instante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20</source>
        <translation>«%1» no es una fecha como 2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 4217 currency</source>
        <translation>«%1» no es una moneda ISO 4217</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>no se pueden sumar %1 y %2</translation>
    </message>
    <message>
        <source>the sum is out of range</source>
        <translation>la suma está fuera del intervalo admitido</translation>
    </message>
    <message>
        <source>a rate must be greater than 0</source>
        <translation>un tipo de cambio debe ser mayor que 0</translation>
    </message>
    <message>
        <source>the amount is too large to be stored exactly</source>
        <translation>el importe es demasiado grande para guardarlo con exactitud</translation>
    </message>
    <message>
        <source>a discount is at most 100 %</source>
        <translation>un descuento es como máximo del 100&#xa0;%</translation>
    </message>
    <message>
        <source>a tax rate is between 0 and 100 %</source>
        <translation>una tasa de impuesto está entre 0 y 100&#xa0;%</translation>
    </message>
    <message>
        <source>this tax category has no tax, so its rate is 0</source>
        <translation>esta categoría fiscal no lleva impuesto, así que su tasa es 0</translation>
    </message>
    <message>
        <source>the shares do not add up to the whole</source>
        <translation>las partes no suman el total</translation>
    </message>
    <message>
        <source>the quote is in %1, this price is in %2</source>
        <translation>la cotización está en %1 y este precio, en %2</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be changed; create a new version instead</source>
        <translation>%1 se envió y no se puede modificar; cree una versión nueva</translation>
    </message>
    <message>
        <source>quote %1, version %2 already exists</source>
        <translation>ya existe una cotización %1, versión %2</translation>
    </message>
    <message>
        <source>the product &quot;%1&quot; is in the trash</source>
        <translation>el producto «%1» está en la papelera</translation>
    </message>
    <message>
        <source>a quote can&apos;t change from %1 to %2</source>
        <translation>una cotización no puede pasar de %1 a %2</translation>
    </message>
    <message>
        <source>the value is not of type %1</source>
        <translation>el valor no es del tipo %1</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>el texto contiene un carácter NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>«%1» no es una dirección de correo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>«%1» no es una de las opciones</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>el texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>se esperaba %1, se recibió %2</translation>
    </message>
    <message>
        <source>money is written {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>el dinero se escribe {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>expected texts in the array</source>
        <translation>se esperaban textos en la lista</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>se esperaba un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 15:00</source>
        <translation>«%1» no es una hora como 15:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record id</source>
        <translation>«%1» no es un ID de registro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type</source>
        <translation>«%1» no es un tipo de campo</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>el archivo no tiene la columna «%1»</translation>
    </message>
    <message>
        <source>a %1 has no field &quot;%2&quot;</source>
        <translation>el tipo %1 no tiene el campo «%2»</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of %2</source>
        <translation>«%1» no es una de las opciones de %2</translation>
    </message>
    <message>
        <source>not in the mapping</source>
        <translation>no está en la correspondencia</translation>
    </message>
    <message>
        <source>the decimal separator is &quot;.&quot; or &quot;,&quot;</source>
        <translation>el separador decimal es «.» o «,»</translation>
    </message>
    <message>
        <source>the mapping cannot be opened: %1</source>
        <translation>no se puede abrir la correspondencia: %1</translation>
    </message>
    <message>
        <source>the mapping is not a JSON object: %1</source>
        <translation>la correspondencia no es un objeto JSON: %1</translation>
    </message>
    <message>
        <source>line %1 above the table is ignored</source>
        <translation>se ignora la línea %1, encima de la tabla</translation>
    </message>
    <message>
        <source>lines %1 to %2 above the table are ignored</source>
        <translation>se ignoran las líneas %1 a %2, encima de la tabla</translation>
    </message>
    <message>
        <source>unknown encoding: %1</source>
        <translation>codificación desconocida: %1</translation>
    </message>
    <message>
        <source>the file contains no rows</source>
        <translation>el archivo no contiene filas</translation>
    </message>
    <message>
        <source>a quotation mark is not closed in this row</source>
        <translation>en esta fila se abren comillas que no se cierran</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark, so it is unclear where the cell ends</source>
        <translation>hay texto después de las comillas de cierre y no está claro dónde termina la celda</translation>
    </message>
    <message>
        <source>the row has %1 cells, the table has %2 columns</source>
        <translation>la fila tiene %1 celdas y la tabla, %2 columnas</translation>
    </message>
    <message>
        <source>the row belongs to another table, which starts in line %1</source>
        <translation>la fila pertenece a otra tabla, que empieza en la línea %1</translation>
    </message>
    <message>
        <source>a single cell after a gap looks like a title or a remark, not like a record</source>
        <translation>una celda aislada tras un hueco parece un título o un comentario, no un registro</translation>
    </message>
    <message>
        <source>the cells seem to be shifted by one column</source>
        <translation>las celdas parecen desplazadas una columna</translation>
    </message>
    <message>
        <source>the row contains a NUL byte</source>
        <translation>la fila contiene un byte NUL</translation>
    </message>
    <message>
        <source>the row contains bytes that are not UTF-8</source>
        <translation>la fila contiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>no se puede abrir el archivo: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>this is not a text file: its first bytes are binary data</source>
        <translation>no es un archivo de texto: sus primeros bytes son datos binarios</translation>
    </message>
    <message>
        <source>reading stopped: %1</source>
        <translation>se interrumpió la lectura: %1</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>se detuvo la exportación</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was imported</source>
        <translation>la importación se detuvo; no se importó nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of skip, update and create</source>
        <translation>«%1» no es skip, update ni create</translation>
    </message>
    <message>
        <source>no column of the file is matched with a field of a %1</source>
        <translation>ninguna columna del archivo se asoció con un campo de %1</translation>
    </message>
    <message>
        <source>no column is matched with &quot;%1&quot;, which every %2 needs</source>
        <translation>ninguna columna se asoció con «%1», campo obligatorio de %2</translation>
    </message>
    <message>
        <source>a %1 needs a name, an e-mail address or a phone number</source>
        <translation>el tipo %1 necesita un nombre, una dirección de correo o un teléfono</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>no existe %1 «%2»</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>encabezado conocido</translation>
    </message>
    <message>
        <source>words match</source>
        <translation>las palabras coinciden</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>los valores coinciden</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texto largo</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>values do not fit</source>
        <translation>los valores no encajan</translation>
    </message>
    <message>
        <source>%1 % of the values fit</source>
        <translation>encaja el %1&#xa0;% de los valores</translation>
    </message>
    <message>
        <source>unclear whether the day or the month comes first</source>
        <translation>no está claro si va primero el día o el mes</translation>
    </message>
    <message>
        <source>day first, by %1 values</source>
        <translation>primero el día, según %1 valores</translation>
    </message>
    <message>
        <source>leading zeros kept</source>
        <translation>se conservan los ceros iniciales</translation>
    </message>
    <message>
        <source>no such field in Satchel</source>
        <translation>no existe ese campo en Satchel</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>files of type %1 cannot be exported</source>
        <translation>no se pueden exportar archivos de tipo %1</translation>
    </message>
    <message>
        <source>binary workbooks (XLSB) are not read: save the file as XLSX</source>
        <translation>no se leen libros binarios (XLSB): guarde el archivo como XLSX</translation>
    </message>
    <message>
        <source>this is a zip file, but not a spreadsheet</source>
        <translation>es un archivo zip, pero no una hoja de cálculo</translation>
    </message>
    <message>
        <source>this looks like a total or a remark below the table, not like a record</source>
        <translation>parece un total o un comentario debajo de la tabla, no un registro</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is empty</source>
        <translation>la hoja «%1» está vacía</translation>
    </message>
    <message>
        <source>the file is cut off: its table of contents is missing</source>
        <translation>el archivo está incompleto: falta su índice</translation>
    </message>
    <message>
        <source>the file would unpack to %1 MB, which is too large</source>
        <translation>al descomprimirse, el archivo ocuparía %1 MB, demasiado</translation>
    </message>
    <message>
        <source>a list of objects is expected here</source>
        <translation>aquí se espera una lista de objetos</translation>
    </message>
    <message>
        <source>the file ends inside this object</source>
        <translation>el archivo termina dentro de este objeto</translation>
    </message>
    <message>
        <source>not JSON at line %1: %2</source>
        <translation>no es JSON en la línea %1: %2</translation>
    </message>
    <message>
        <source>this element is not an object</source>
        <translation>este elemento no es un objeto</translation>
    </message>
    <message>
        <source>the file contains no objects</source>
        <translation>el archivo no contiene objetos</translation>
    </message>
    <message>
        <source>no element is a complete object</source>
        <translation>ninguno de los elementos es un objeto completo</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>el XML está dañado: %1</translation>
    </message>
    <message>
        <source>the document declares entities, which are not allowed</source>
        <translation>el documento declara entidades, y eso no se admite</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>hay elementos con más de %1 niveles de profundidad</translation>
    </message>
    <message>
        <source>no element of the document looks like a record</source>
        <translation>ningún elemento del documento parece un registro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be a thousand or a fraction: choose the decimal separator of the file</source>
        <translation>«%1» puede ser un millar o una fracción: indique qué separador decimal usa el archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with &quot;%2&quot; as its decimal separator</source>
        <translation>«%1» no es un número con «%2» como separador decimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency</source>
        <translation>«%1» no tiene moneda</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date with a time</source>
        <translation>«%1» no es una fecha con hora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two dates: choose whether the day or the month comes first</source>
        <translation>«%1» puede ser dos fechas: indique si va primero el día o el mes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>«%1» no es una hora del día</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>«%1» no es ni sí ni no</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>a reference cannot be read from a cell</source>
        <translation>una referencia no se puede leer de una celda</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>a la tarjeta le falta END:VCARD</translation>
    </message>
    <message>
        <source>the file contains no vCards</source>
        <translation>el archivo no contiene vCards</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>no se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>only contacts can be exported as vCards</source>
        <translation>solo los contactos se pueden exportar como vCard</translation>
    </message>
    <message>
        <source>the workbook cannot be created</source>
        <translation>no se puede crear el libro</translation>
    </message>
    <message>
        <source>the sheet cannot be created</source>
        <translation>no se puede crear la hoja</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>detenido por el usuario</translation>
    </message>
    <message>
        <source>this lead is already converted</source>
        <translation>este lead ya está convertido</translation>
    </message>
    <message>
        <source>there is no quote</source>
        <translation>no hay ninguna cotización</translation>
    </message>
    <message>
        <source>the amounts must be above 0 and ascend</source>
        <translation>los importes deben ser mayores que 0 e ir en orden ascendente</translation>
    </message>
    <message>
        <source>1 to 30 amounts are needed, as in 1000,5000,10000</source>
        <translation>se necesitan de 1 a 30 importes, por ejemplo 1000,5000,10000</translation>
    </message>
    <message>
        <source>this report has no such option; it has %1</source>
        <translation>este informe no tiene esa opción; tiene %1</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed</source>
        <translation>se necesita un número de 0 a 100</translation>
    </message>
    <message>
        <source>a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30</source>
        <translation>un periodo es uno de %1 o FROM..TO, por ejemplo 2026-01-01..2026-06-30</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>el periodo termina antes de empezar</translation>
    </message>
    <message>
        <source>this store is open read-only</source>
        <translation>esta base de datos está abierta en modo de solo lectura</translation>
    </message>
    <message>
        <source>another import is writing to this store</source>
        <translation>otra importación está escribiendo en esta base de datos</translation>
    </message>
    <message>
        <source>an unknown kind of edit</source>
        <translation>tipo de edición desconocido</translation>
    </message>
    <message>
        <source>this field is set by Satchel itself</source>
        <translation>este campo lo establece el propio Satchel</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>no existe %1 %2</translation>
    </message>
    <message>
        <source>the %1 %2 already exists</source>
        <translation>ya existe %1 %2</translation>
    </message>
    <message>
        <source>a %1 needs a value here</source>
        <translation>el tipo %1 necesita un valor aquí</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in the trash</source>
        <translation>%1 «%2» está en la papelera</translation>
    </message>
    <message>
        <source>it has changed in the meantime</source>
        <translation>se cambió entretanto</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>a statement is used twice at the same time: </source>
        <translation>una sentencia se usa dos veces al mismo tiempo: </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>un campo necesita un nombre</translation>
    </message>
    <message>
        <source>a choice field needs at least one choice</source>
        <translation>un campo de opciones necesita al menos una opción</translation>
    </message>
    <message>
        <source>a removed field with this name has a different type; choose another name</source>
        <translation>un campo quitado con este nombre tiene otro tipo; elija otro nombre</translation>
    </message>
    <message>
        <source>there is no such custom field</source>
        <translation>no existe ese campo personalizado</translation>
    </message>
    <message>
        <source>the amounts are too large to be added up</source>
        <translation>los importes son demasiado grandes para sumarlos</translation>
    </message>
    <message>
        <source>the migration cannot be read</source>
        <translation>no se puede leer la migración</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel (schema %1, this program knows %2)</source>
        <translation>esta base de datos es de una versión más reciente de Satchel (esquema %1; este programa conoce el %2)</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>una columna necesita un nombre</translation>
    </message>
    <message>
        <source>an unknown kind of filter</source>
        <translation>tipo de filtro desconocido</translation>
    </message>
    <message>
        <source>there is no such quote</source>
        <translation>no existe esa cotización</translation>
    </message>
    <message>
        <source>there is no quote &quot;%1&quot;</source>
        <translation>no existe la cotización «%1»</translation>
    </message>
    <message>
        <source>the quote is already %1</source>
        <translation>la cotización ya está en el estado %1</translation>
    </message>
    <message>
        <source>this file is not a Satchel store</source>
        <translation>este archivo no es una base de datos de Satchel</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel</source>
        <translation>esta base de datos es de una versión más reciente de Satchel</translation>
    </message>
    <message>
        <source>the list is no longer needed</source>
        <translation>la lista ya no se necesita</translation>
    </message>
    <message>
        <source>the file&apos;s content is not in this store</source>
        <translation>el contenido del archivo no está en esta base de datos</translation>
    </message>
    <message>
        <source>the field was not added</source>
        <translation>el campo no se añadió</translation>
    </message>
    <message>
        <source>there is no conflict with this number</source>
        <translation>no existe ningún conflicto con este número</translation>
    </message>
    <message>
        <source>there is no connection with this name</source>
        <translation>no existe ninguna conexión con este nombre</translation>
    </message>
    <message>
        <source>the connection no longer exists</source>
        <translation>la conexión ya no existe</translation>
    </message>
    <message>
        <source>a connection needs a name</source>
        <translation>una conexión necesita un nombre</translation>
    </message>
    <message>
        <source>a connection with this name already exists</source>
        <translation>ya existe una conexión con este nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of its values</source>
        <translation>«%1» no es uno de sus valores</translation>
    </message>
    <message>
        <source>a field is named by a text</source>
        <translation>un campo se nombra con un texto</translation>
    </message>
    <message>
        <source>there is no pair with this number</source>
        <translation>no existe ningún par con este número</translation>
    </message>
    <message>
        <source>these two are linked already</source>
        <translation>estos dos ya están vinculados</translation>
    </message>
    <message>
        <source>the sync was only partly rolled back</source>
        <translation>la sincronización se revirtió solo en parte</translation>
    </message>
    <message>
        <source>there is no change set %1</source>
        <translation>no existe el conjunto de cambios %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already undone</source>
        <translation>«%1» ya se deshizo</translation>
    </message>
    <message>
        <source>the account does not say which one it is</source>
        <translation>la cuenta no indica cuál es</translation>
    </message>
    <message>
        <source>the manifest does not say how to ask for the account</source>
        <translation>el manifiesto no indica cómo consultar la cuenta</translation>
    </message>
    <message>
        <source>the row has no usable id or version</source>
        <translation>la fila no tiene un ID o una versión utilizables</translation>
    </message>
    <message>
        <source>the response has no rows</source>
        <translation>la respuesta no contiene filas</translation>
    </message>
    <message>
        <source>a deleted row has no usable id</source>
        <translation>una fila eliminada no tiene un ID utilizable</translation>
    </message>
    <message>
        <source>a stage has no id or no process</source>
        <translation>una etapa no tiene ID o proceso</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>la tabla no tiene columnas</translation>
    </message>
    <message>
        <source>it cannot refer to %1</source>
        <translation>no puede hacer referencia a %1</translation>
    </message>
    <message>
        <source>the organisation has no currency %1</source>
        <translation>la organización no tiene la moneda %1</translation>
    </message>
    <message>
        <source>an owner has no id</source>
        <translation>un propietario no tiene ID</translation>
    </message>
    <message>
        <source>endless paging: the owners never end</source>
        <translation>paginación sin fin: los propietarios no terminan nunca</translation>
    </message>
    <message>
        <source>the response has no results</source>
        <translation>la respuesta no contiene resultados</translation>
    </message>
    <message>
        <source>a pipeline has no id</source>
        <translation>un pipeline no tiene ID</translation>
    </message>
    <message>
        <source>a stage has no id</source>
        <translation>una etapa no tiene ID</translation>
    </message>
    <message>
        <source>endless paging: the page after &quot;%1&quot; is &quot;%2&quot;</source>
        <translation>paginación sin fin: la página que sigue a «%1» es «%2»</translation>
    </message>
    <message>
        <source>endless paging: no record after %1 in the next page</source>
        <translation>paginación sin fin: en la página siguiente no hay ningún registro posterior a %1</translation>
    </message>
    <message>
        <source>endless paging: the archive never ends</source>
        <translation>paginación sin fin: el archivo histórico no termina nunca</translation>
    </message>
    <message>
        <source>a past value of %1 has no time</source>
        <translation>un valor anterior de %1 no tiene hora</translation>
    </message>
    <message>
        <source>a link has no id</source>
        <translation>un vínculo no tiene ID</translation>
    </message>
    <message>
        <source>endless paging: the links of a record never end</source>
        <translation>paginación sin fin: los vínculos de un registro no terminan nunca</translation>
    </message>
    <message>
        <source>a link has no record it starts from</source>
        <translation>un vínculo no tiene registro de origen</translation>
    </message>
    <message>
        <source>the row has no usable id</source>
        <translation>la fila no tiene un ID utilizable</translation>
    </message>
    <message>
        <source>the record %1 has no properties</source>
        <translation>el registro %1 no tiene propiedades</translation>
    </message>
    <message>
        <source>the record %1 does not say when it was changed</source>
        <translation>el registro %1 no indica cuándo se modificó</translation>
    </message>
    <message>
        <source>the response is missing %1 of %2 records</source>
        <translation>en la respuesta faltan %1 de %2 registros</translation>
    </message>
    <message>
        <source>%1 are managed in HubSpot and read-only here</source>
        <translation>%1: se gestionan en HubSpot y aquí solo se leen</translation>
    </message>
    <message>
        <source>the response redirects to another host: %1</source>
        <translation>la respuesta lleva a otro servidor: %1</translation>
    </message>
    <message>
        <source>the response is not valid JSON: %1 at byte %2</source>
        <translation>la respuesta no es un JSON válido: %1 en el byte %2</translation>
    </message>
    <message>
        <source>there is no connector &quot;%1&quot;</source>
        <translation>no existe el conector «%1»</translation>
    </message>
    <message>
        <source>part of the response is invalid</source>
        <translation>una parte de la respuesta no es válida</translation>
    </message>
    <message>
        <source>the end of the response is missing</source>
        <translation>falta el final de la respuesta</translation>
    </message>
    <message>
        <source>part of the response is cut off</source>
        <translation>una parte de la respuesta está cortada</translation>
    </message>
    <message>
        <source>endless paging: nothing after %1 in the next page</source>
        <translation>paginación sin fin: en la página siguiente no hay nada posterior a %1</translation>
    </message>
    <message>
        <source>the response contains only some of %1 records</source>
        <translation>la respuesta contiene solo una parte de %1 registros</translation>
    </message>
    <message>
        <source>%1 are managed in Salesforce and read-only here</source>
        <translation>%1: se gestionan en Salesforce y aquí solo se leen</translation>
    </message>
    <message>
        <source>the response has no records</source>
        <translation>la respuesta no contiene registros</translation>
    </message>
    <message>
        <source>the response has neither a next page nor a position for the next sync</source>
        <translation>la respuesta no indica ni la página siguiente ni la posición para la próxima sincronización</translation>
    </message>
    <message>
        <source>endless paging: the list returns to %1</source>
        <translation>paginación sin fin: el listado vuelve otra vez a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices in Satchel</source>
        <translation>«%1» no es una de las opciones de Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains the character that separates entries in the other system</source>
        <translation>«%1» contiene el carácter que separa las entradas en el otro sistema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a keyword of a mapping</source>
        <translation>«%1» no es una palabra clave de una correspondencia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of Satchel fields</source>
        <translation>«%1» requiere otro número de campos de Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of remote fields</source>
        <translation>«%1» requiere otro número de campos remotos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a field of type %2</source>
        <translation>«%1» no es apto para un campo de tipo %2</translation>
    </message>
    <message>
        <source>the remote value is not a text</source>
        <translation>el valor remoto no es un texto</translation>
    </message>
    <message>
        <source>the remote value is neither a text nor a number</source>
        <translation>el valor remoto no es un texto ni un número</translation>
    </message>
    <message>
        <source>the sync was stopped</source>
        <translation>la sincronización se detuvo</translation>
    </message>
    <message>
        <source>%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent</source>
        <translation>%1 registros de aquí y de %2 parecen iguales, %3 están solo allí y %4, solo aquí. No se vinculó ni se envió nada</translation>
    </message>
    <message>
        <source>the remote value is not a link to a record</source>
        <translation>el valor remoto no es un vínculo a un registro</translation>
    </message>
    <message>
        <source>the response lacks &quot;%1&quot;</source>
        <translation>a la respuesta le falta «%1»</translation>
    </message>
    <message>
        <source>%1 has more digits than the other system accepts</source>
        <translation>%1 tiene más dígitos de los que admite el otro sistema</translation>
    </message>
    <message>
        <source>the remote value is not a number</source>
        <translation>el valor remoto no es un número</translation>
    </message>
    <message>
        <source>the amount has no currency, and the currency of the account is unknown</source>
        <translation>el importe no indica moneda y la de la cuenta no se conoce</translation>
    </message>
    <message>
        <source>the other system stores this amount in the currency of the account, but it is in %1</source>
        <translation>el otro sistema guarda este importe en la moneda de la cuenta, pero está en %1</translation>
    </message>
    <message>
        <source>the remote value is neither true nor false</source>
        <translation>el valor remoto no es verdadero ni falso</translation>
    </message>
    <message>
        <source>%1 reports that the record does not exist</source>
        <translation>%1 indica que el registro no existe</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are missing from %4. Nothing was deleted here</source>
        <translation>%1 de %2 %3 ya no existen en %4. Aquí no se eliminó nada</translation>
    </message>
    <message>
        <source>%1 needs a value here</source>
        <translation>%1 necesita un valor aquí</translation>
    </message>
    <message>
        <source>the response has %1 results for %2 changes</source>
        <translation>la respuesta contiene %1 resultados para %2 cambios</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>se alcanzó el límite de solicitudes</translation>
    </message>
    <message>
        <source>cancelled while waiting for the rate limit</source>
        <translation>cancelado mientras se esperaba por el límite de solicitudes</translation>
    </message>
    <message>
        <source>will be read again with the next sync</source>
        <translation>se volverá a leer en la próxima sincronización</translation>
    </message>
    <message>
        <source>an earlier change is still unanswered; Satchel checks it with the next sync</source>
        <translation>un cambio anterior sigue sin respuesta; Satchel lo comprobará en la próxima sincronización</translation>
    </message>
    <message>
        <source>it is a duplicate of &quot;%1&quot;: merge or delete one of them in the other system</source>
        <translation>es un duplicado de «%1»: fusiónelos o elimine uno de ellos en el otro sistema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time</source>
        <translation>«%1» no es una fecha y hora</translation>
    </message>
    <message>
        <source>expected a point in time</source>
        <translation>se esperaba una fecha y hora</translation>
    </message>
    <message>
        <source>one side deleted the record: choose mine or theirs</source>
        <translation>uno de los lados eliminó el registro: elija el local o el remoto</translation>
    </message>
    <message>
        <source>cancelled while waiting to retry</source>
        <translation>cancelado mientras se esperaba otro intento</translation>
    </message>
    <message>
        <source>this is account %1, but the records here belong to account %2</source>
        <translation>esta es la cuenta %1, pero los registros de aquí pertenecen a la cuenta %2</translation>
    </message>
    <message>
        <source>the time is outside the supported range</source>
        <translation>la hora está fuera del intervalo admitido</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected</source>
        <translation>se esperaba «%1» o «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>«%1» no es una zona horaria</translation>
    </message>
    <message>
        <source>this connection has no open question</source>
        <translation>esta conexión no tiene ninguna pregunta pendiente</translation>
    </message>
    <message>
        <source>the address must start with https:// and include a host name</source>
        <translation>la dirección debe empezar por https:// e incluir un servidor</translation>
    </message>
    <message>
        <source>a connection needs a token or a client id</source>
        <translation>una conexión necesita un token o un ID de cliente</translation>
    </message>
    <message>
        <source>%1 has no tokens: sign in instead</source>
        <translation>%1 no tiene tokens: inicie sesión</translation>
    </message>
    <message>
        <source>%1 accepts only a token</source>
        <translation>%1 solo admite un token</translation>
    </message>
    <message>
        <source>this connection works with a sign-in, not with a token</source>
        <translation>esta conexión funciona con inicio de sesión, no con un token</translation>
    </message>
    <message>
        <source>another Satchel is syncing this connection</source>
        <translation>otro Satchel está sincronizando esta conexión</translation>
    </message>
    <message>
        <source>the lock file cannot be written</source>
        <translation>no se puede escribir el archivo de bloqueo</translation>
    </message>
    <message>
        <source>this connection works with a token, not with a sign-in</source>
        <translation>esta conexión funciona con un token, no con inicio de sesión</translation>
    </message>
    <message>
        <source>there is no connector with this name; available: %1</source>
        <translation>no existe ningún conector con este nombre; existen %1</translation>
    </message>
    <message>
        <source>the other system returned an address that does not belong to it</source>
        <translation>el otro sistema indicó una dirección que no es suya</translation>
    </message>
    <message>
        <source>the sign-in server returned an unsafe address</source>
        <translation>el servidor de inicio de sesión indicó una dirección que no es segura</translation>
    </message>
    <message>
        <source>only https addresses are used</source>
        <translation>solo se usan direcciones https</translation>
    </message>
    <message>
        <source>the address redirects in a loop</source>
        <translation>la dirección redirige en círculo</translation>
    </message>
    <message>
        <source>the sign-in timed out</source>
        <translation>se agotó el tiempo para iniciar sesión</translation>
    </message>
    <message>
        <source>cancelled while waiting for the keychain</source>
        <translation>cancelado mientras se esperaba al llavero</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>no existe esa entrada</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry is damaged</source>
        <translation>la entrada del llavero está dañada</translation>
    </message>
    <message>
        <source>a part of the keychain&apos;s entry is missing</source>
        <translation>falta una parte de la entrada del llavero</translation>
    </message>
    <message>
        <source>the sign-in server returned no token</source>
        <translation>la respuesta del servidor de inicio de sesión no contiene ningún token</translation>
    </message>
    <message>
        <source>another process is renewing the sign-in</source>
        <translation>otro proceso está renovando el inicio de sesión</translation>
    </message>
    <message>
        <source>cancelled while another process renews the sign-in</source>
        <translation>cancelado mientras otro proceso renueva el inicio de sesión</translation>
    </message>
    <message>
        <source>the registry cannot be written</source>
        <translation>no se puede escribir en el registro del sistema</translation>
    </message>
    <message>
        <source>you can only change this in the system&apos;s settings</source>
        <translation>esto solo se puede cambiar en la configuración del sistema</translation>
    </message>
    <message>
        <source>the e-mail program could not be started</source>
        <translation>no se pudo iniciar el programa de correo</translation>
    </message>
    <message>
        <source>this system has no e-mail program that can be started (xdg-email)</source>
        <translation>este sistema no tiene ningún programa de correo que se pueda iniciar (xdg-email)</translation>
    </message>
    <message>
        <source>the picture %1 is not in the store; insert it from a file</source>
        <translation>la imagen %1 no está guardada en la base de datos; insértela desde un archivo</translation>
    </message>
    <message>
        <source>a picture is no longer in the store</source>
        <translation>una imagen ya no está en la base de datos</translation>
    </message>
    <message>
        <source>only the first %1 pictures are printed</source>
        <translation>solo se imprimen las primeras %1 imágenes</translation>
    </message>
    <message>
        <source>the quote is in the trash</source>
        <translation>la cotización está en la papelera</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <comment>number, heading</comment>
        <translation>Bloque %1, %2</translation>
    </message>
    <message>
        <source>the proposal &quot;%1&quot; is in the trash</source>
        <translation>la propuesta «%1» está en la papelera</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>no hay ningún valor para {%1}</translation>
    </message>
    <message>
        <source>No quote is chosen for this proposal, so no prices are printed here.</source>
        <translation>No se ha elegido ninguna cotización para esta propuesta, por lo que aquí no se imprimen precios.</translation>
    </message>
    <message>
        <source>before the first block there are only title, look and language</source>
        <translation>antes del primer bloque solo van title, look y language</translation>
    </message>
    <message>
        <source>there is no block of the kind &quot;%1&quot;; there are %2</source>
        <translation>no existe ningún bloque del tipo «%1»; existen %2</translation>
    </message>
    <message>
        <source>a template needs a title</source>
        <translation>una plantilla necesita un título</translation>
    </message>
    <message>
        <source>a template needs at least one block, which starts with # and its kind</source>
        <translation>una plantilla necesita al menos un bloque, que empieza por # y su tipo</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>«%1» tiene más de %Ln decimal</numerusform>
            <numerusform>«%1» tiene más de %Ln decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>this %1</source>
        <translation>este documento (%1)</translation>
    </message>
    <message>
        <source>a proposal can&apos;t change from %1 to %2</source>
        <translation>una propuesta no puede pasar de %1 a %2</translation>
    </message>
    <message>
        <source>a template can&apos;t be sent; create a proposal from it</source>
        <translation>una plantilla no se puede enviar; cree una propuesta a partir de ella</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>%1 de %Ln valor desconocido</numerusform>
            <numerusform>%1 de %Ln valores desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>%Ln valor traducido</numerusform>
            <numerusform>%Ln valores traducidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>el archivo contiene más de %Ln parte</numerusform>
            <numerusform>el archivo contiene más de %Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>una hoja admite como máximo %Ln fila: exporte como CSV</numerusform>
            <numerusform>una hoja admite como máximo %Ln filas: exporte como CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>el texto supera %Ln carácter, el máximo que cabe en una celda: exporte como CSV o JSON</numerusform>
            <numerusform>el texto supera los %Ln caracteres que caben en una celda: exporte como CSV o JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is already %1</source>
        <translation>la propuesta ya está en el estado %1</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>no hay ninguna imagen</translation>
    </message>
    <message>
        <source>a table cell can contain only text</source>
        <translation>una celda de una tabla solo puede contener texto</translation>
    </message>
    <message>
        <source>%1 treats it as a duplicate of &quot;%2&quot;: merge the two here, or change the value they share</source>
        <translation>%1 lo considera un duplicado de «%2»: fusione ambos aquí o cambie el valor que comparten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the other system</source>
        <translation>«%1» no existe en el otro sistema</translation>
    </message>
    <message>
        <source>%1 does not let you create %2</source>
        <translation>%1 no le permite crear %2</translation>
    </message>
    <message>
        <source>%1 does not let you change %2</source>
        <translation>%1 no le permite cambiar %2</translation>
    </message>
    <message>
        <source>%1 does not let you delete %2</source>
        <translation>%1 no le permite eliminar %2</translation>
    </message>
    <message>
        <source>the record it refers to has not been received yet</source>
        <translation>todavía no se ha recibido el registro al que hace referencia</translation>
    </message>
    <message>
        <source>it returned status %1 after an attempt without a response</source>
        <translation>respuesta con el estado %1 tras un intento sin respuesta</translation>
    </message>
    <message>
        <source>this image cannot be printed: the drawing is damaged, or refers to other files</source>
        <translation>esta imagen no se puede imprimir: el dibujo está dañado o remite a otros archivos</translation>
    </message>
    <message>
        <source>this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP</source>
        <translation>esta imagen no se puede usar: se admiten PNG, JPEG, GIF, WebP y BMP</translation>
    </message>
    <message>
        <source>elements of %1 are nested more than %2 deep</source>
        <translation>los elementos de %1 están anidados a más de %2 niveles</translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>los registros tienen más de %Ln nombre de campo</numerusform>
            <numerusform>los registros tienen más de %Ln nombres de campo distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field with this name</source>
        <translation>no hay ningún campo con este nombre</translation>
    </message>
    <message>
        <source>the file with unsaved changes is damaged</source>
        <translation>el archivo de cambios sin guardar está dañado</translation>
    </message>
    <message>
        <source>the file with unsaved changes cannot be read</source>
        <translation>no se puede leer el archivo de cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 (%2). If that computer no longer exists, delete the file</source>
        <translation>%1 (%2). Si ese equipo ya no existe, elimine el archivo</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>proceso %1 en %2</translation>
    </message>
    <message>
        <source>the response has no position for the next sync</source>
        <translation>la respuesta no indica la posición para la próxima sincronización</translation>
    </message>
    <message>
        <source>it returned status %1 when asked where to sign in</source>
        <translation>al preguntar por la dirección de inicio de sesión, respuesta con el estado %1</translation>
    </message>
    <message>
        <source>this address has no sign-in page: is it the address of your organisation?</source>
        <translation>esta dirección no tiene página de inicio de sesión: ¿es la dirección de su organización?</translation>
    </message>
    <message>
        <source>this address uses an unknown sign-in server: %1</source>
        <translation>esta dirección usa un servidor de inicio de sesión desconocido: %1</translation>
    </message>
    <message>
        <source>this address does not say which directory to sign in at</source>
        <translation>esta dirección no indica en qué directorio iniciar sesión</translation>
    </message>
    <message>
        <source>this computer has no address %1</source>
        <translation>este equipo no tiene la dirección %1</translation>
    </message>
    <message>
        <source>another program uses port %1 of %2</source>
        <translation>otro programa usa el puerto %1 de %2</translation>
    </message>
    <message>
        <source>cannot listen at %1: %2</source>
        <translation>no se puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>this is a link, in a folder that everybody may write to</source>
        <translation>es un enlace en una carpeta en la que todos pueden escribir</translation>
    </message>
    <message>
        <source>SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed</source>
        <translation>SQLite %1 puede dañar una base de datos en la que escriben varios programas; se necesita 3.51.3 o posterior</translation>
    </message>
    <message>
        <source>SQLite %1 was built without %2</source>
        <translation>SQLite %1 se compiló sin %2</translation>
    </message>
    <message>
        <source>SQLite %1 was built for one thread only</source>
        <translation>SQLite %1 se compiló para un solo hilo</translation>
    </message>
    <message>
        <source>the copy differs from the store</source>
        <translation>la copia no coincide con la base de datos</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>this file is not a database</source>
        <translation>este archivo no es una base de datos</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>esto no es un archivo</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is needed</source>
        <translation>se espera un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>a choice is true or false</source>
        <translation>una opción es true o false</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>una simulación no escribe nada</translation>
    </message>
    <message>
        <source>%1 did not accept this value and left the field empty</source>
        <translation>%1 no aceptó este valor y dejó el campo vacío</translation>
    </message>
    <message>
        <source>%1 did not accept this value and kept &quot;%2&quot;</source>
        <translation>%1 no aceptó este valor y mantuvo «%2»</translation>
    </message>
    <message>
        <source>answer this question with yes or no</source>
        <translation>esta pregunta se responde con yes o no</translation>
    </message>
    <message>
        <source>changes received from another system can&apos;t be undone here</source>
        <translation>los cambios recibidos de otro sistema no se pueden deshacer aquí</translation>
    </message>
    <message>
        <source>a file with that name already exists</source>
        <translation>ya existe un archivo con este nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a recurrence rule (RFC 5545)</source>
        <translation>«%1» no forma parte de una regla de repetición (RFC 5545)</translation>
    </message>
    <message>
        <source>a recurrence rule has %1 only once</source>
        <translation>una regla de repetición contiene %1 una sola vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value of %2 in a recurrence rule</source>
        <translation>«%1» no es un valor válido de %2 en una regla de repetición</translation>
    </message>
    <message>
        <source>a recurrence rule needs FREQ</source>
        <translation>una regla de repetición necesita FREQ</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 in a recurrence rule</source>
        <translation>%1 no se puede usar con %2 en una regla de repetición</translation>
    </message>
    <message>
        <source>BYDAY with a number</source>
        <translation>BYDAY con un número</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part in a recurrence rule</source>
        <translation>BYSETPOS necesita otro elemento BY en una regla de repetición</translation>
    </message>
    <message>
        <source>UNTIL must be a date, as the start is</source>
        <translation>UNTIL debe ser una fecha, como el inicio</translation>
    </message>
    <message>
        <source>UNTIL must be a date and time in UTC, because the start has a time</source>
        <translation>UNTIL debe ser una fecha y hora en UTC, porque el inicio tiene hora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line of RDATE or EXDATE (RFC 5545)</source>
        <translation>«%1» no es una línea RDATE o EXDATE (RFC 5545)</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>no existe la zona horaria «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the start&apos;s form in %2</source>
        <translation>«%1» en %2 no tiene la forma del inicio</translation>
    </message>
    <message>
        <source>the number %1 is shown as a date, but no day has it</source>
        <translation>el número %1 se muestra como fecha, pero ningún día le corresponde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>this is an old Excel file (XLS): save it as XLSX</source>
        <translation>es un archivo antiguo de Excel (XLS): guárdelo como XLSX</translation>
    </message>
    <message>
        <source>the file is protected by a password: save it without one</source>
        <translation>el archivo está protegido con una contraseña: guárdelo sin ella</translation>
    </message>
    <message>
        <source>this is an old Office document, but not a spreadsheet</source>
        <translation>es un documento antiguo de Office, pero no una hoja de cálculo</translation>
    </message>
    <message>
        <source>this is an XML Spreadsheet 2003: save it as XLSX</source>
        <translation>es una hoja de cálculo XML 2003: guárdela como XLSX</translation>
    </message>
    <message>
        <source>this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX</source>
        <translation>es una página web con nombre de hoja de cálculo: ábrala en un programa de hojas de cálculo y guárdela como XLSX</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» no es una hora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«%1» no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>the cell contains the error %1</source>
        <translation>la celda contiene el error %1</translation>
    </message>
    <message>
        <source>the formula has no result in the file: open it in a spreadsheet program and save it</source>
        <translation>la fórmula no tiene resultado en el archivo: ábralo en un programa de hojas de cálculo y guárdelo</translation>
    </message>
    <message>
        <source>the sheet is larger than %L1 rows and %L2 columns</source>
        <translation>la hoja supera %L1 filas y %L2 columnas</translation>
    </message>
    <message>
        <source>this is a document, but not a spreadsheet</source>
        <translation>es un documento, pero no una hoja de cálculo</translation>
    </message>
    <message>
        <source>the file has no sheet named &quot;%1&quot;, it has %2</source>
        <translation>el archivo no tiene ninguna hoja llamada «%1»; tiene %2</translation>
    </message>
    <message>
        <source>all visible sheets of the file are empty</source>
        <translation>todas las hojas visibles del archivo están vacías</translation>
    </message>
    <message>
        <source>the cell %1 is to the right of the table</source>
        <translation>la celda %1 está a la derecha de la tabla</translation>
    </message>
    <message>
        <source>the temporary file cannot be used: %1</source>
        <translation>no se puede usar el archivo temporal: %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked: %2</source>
        <translation>su parte %1 no se puede descomprimir: %2</translation>
    </message>
    <message>
        <source>the text number %1 is not in the file</source>
        <translation>el texto número %1 no está en el archivo</translation>
    </message>
    <message>
        <source>the file contains two values for this cell: &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>el archivo contiene dos valores para esta celda: «%1» y «%2»</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>declara entidades</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be read: %1, line %2: %3</source>
        <translation>no se puede leer la hoja de cálculo: %1, línea %2: %3</translation>
    </message>
    <message>
        <source>this is not a spreadsheet despite its name: if it is text, name it .csv</source>
        <translation>no es una hoja de cálculo a pesar de su nombre: si es texto, póngale .csv</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>the file is damaged: its part %1 is missing</source>
        <translation>el archivo está dañado: falta su parte %1</translation>
    </message>
    <message>
        <source>it is larger than its table of contents states</source>
        <translation>contiene más de lo que indica el índice</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates: day_first, month_first, year_first or auto</source>
        <translation>«%1» no es un orden de fechas: day_first, month_first, year_first o auto</translation>
    </message>
    <message>
        <source>the header has no separator between &quot;%1&quot; and &quot;%2&quot;; they are read as two columns</source>
        <translation>en el encabezado falta el separador entre «%1» y «%2»; se leen como dos columnas</translation>
    </message>
    <message>
        <source>the header has one name fewer than the rows have cells: the first column has no name</source>
        <translation>el encabezado tiene un nombre menos que celdas las filas: la primera columna no tiene</translation>
    </message>
    <message>
        <source>the header has %1 names, every row %2 cells: the last columns are empty</source>
        <translation>el encabezado tiene %1 nombres y cada fila %2 celdas: las últimas columnas quedan vacías</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither reject nor empty</source>
        <translation>«%1» no es ni reject ni empty</translation>
    </message>
    <message>
        <source>there are several addresses in &quot;%1&quot;</source>
        <translation>hay varias direcciones en «%1»</translation>
    </message>
    <message>
        <source>some dates have the day first, some the month</source>
        <translation>en unas fechas va primero el día y en otras el mes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another column</source>
        <translation>«%1» viene de otra columna</translation>
    </message>
    <message>
        <source>looks like &quot;%1&quot;, but too few of its values are</source>
        <translation>parece «%1», pero muy pocos valores lo son</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date in the order of the others</source>
        <translation>«%1» no es una fecha en el orden de las demás</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer number that a spreadsheet program has shortened</source>
        <translation>«%1» es un número más largo que un programa de hojas de cálculo ha acortado</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>registro de escritura anticipada (WAL)</translation>
    </message>
    <message>
        <source>not checked: the store is open for reading only</source>
        <translation>no comprobado: la base de datos está abierta en modo de solo lectura</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>this disk does not support it; with a rollback journal, readers and writers wait for each other</source>
        <translation>este disco no lo admite; con un diario de reversión, las lecturas y las escrituras se esperan unas a otras</translation>
    </message>
    <message>
        <source>store integrity</source>
        <translation>integridad de la base de datos</translation>
    </message>
    <message>
        <source>the file has no errors</source>
        <translation>el archivo no tiene errores</translation>
    </message>
    <message>
        <source>%1: the log has a gap at %2</source>
        <translation>%1: el registro de cambios tiene un hueco en %2</translation>
    </message>
    <message>
        <source>%1 has no entry for its creation</source>
        <translation>falta la entrada de la creación de %1</translation>
    </message>
    <message>
        <source>%1: %2 differs from the log</source>
        <translation>%1: %2 difiere del registro de cambios</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>registro de cambios</translation>
    </message>
    <message>
        <source>%1 entries of %2 have no record</source>
        <translation>%1 entradas de %2 no tienen registro</translation>
    </message>
    <message>
        <source>%1 records match their %2 log entries</source>
        <translation>%1 registros coinciden con sus %2 entradas del registro de cambios</translation>
    </message>
    <message>
        <source>differences: %1; %2</source>
        <translation>diferencias: %1; %2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>índice de búsqueda</translation>
    </message>
    <message>
        <source>records checked: %1</source>
        <translation>registros comprobados: %1</translation>
    </message>
    <message>
        <source>wrongly indexed: %1 of %2 checked records</source>
        <translation>mal indexados: %1 de %2 registros comprobados</translation>
    </message>
    <message>
        <source>%1 free, the store takes %2</source>
        <translation>%1 libres, la base de datos ocupa %2</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>a list of choices has no order</source>
        <translation>una lista de opciones no tiene orden</translation>
    </message>
    <message>
        <source>a number can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>un número se puede comparar con = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20 or today+7d</source>
        <translation>«%1» no es una fecha como 2026-11-20 o today+7d</translation>
    </message>
    <message>
        <source>a date can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>una fecha se puede comparar con = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>a reference can be compared with = or !=</source>
        <translation>una referencia se puede comparar con = o !=</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene el objeto %2</translation>
    </message>
    <message>
        <source>%1 does not show %2</source>
        <translation>%1 no muestra %2</translation>
    </message>
    <message>
        <source>it returned status %1</source>
        <translation>respuesta con el estado %1</translation>
    </message>
    <message>
        <source>%1 does not show %2 of %3</source>
        <translation>%1 no muestra %2 de %3</translation>
    </message>
    <message>
        <source>%1 does not let %2 of %3 be edited</source>
        <translation>%1 no permite cambiar %2 de %3</translation>
    </message>
    <message>
        <source>%1 lets %2 only be read</source>
        <translation>en %1, %2 solo se puede leer</translation>
    </message>
    <message>
        <source>this organisation of %1 has no %2</source>
        <translation>esta organización de %1 no tiene el objeto %2</translation>
    </message>
    <message>
        <source>%1 keeps new records as %2; %3 is only read</source>
        <translation>%1 guarda los registros nuevos como %2; %3 solo se lee</translation>
    </message>
    <message>
        <source>it was rejected without a reason</source>
        <translation>se rechazó sin indicar el motivo</translation>
    </message>
    <message>
        <source>sign in as account %1</source>
        <translation>inicie sesión con la cuenta %1</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>no se encontró el servidor</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>el proxy rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>no se encontró el proxy</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>el proxy no responde</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>el proxy pide una contraseña</translation>
    </message>
    <message>
        <source>there was no response in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>falló la conexión (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>the response did not arrive completely in time</source>
        <translation>la respuesta no llegó completa a tiempo</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la respuesta ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>the response is damaged</source>
        <translation>la respuesta está dañada</translation>
    </message>
    <message>
        <source>the secure connection could not be established</source>
        <translation>no se pudo establecer la conexión segura</translation>
    </message>
    <message>
        <source>the response is incomplete</source>
        <translation>la respuesta está incompleta</translation>
    </message>
    <message>
        <source>the response came from a different sign-in server</source>
        <translation>la respuesta vino de otro servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>the response contains no code</source>
        <translation>la respuesta no contiene ningún código</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>se denegó el acceso al llavero</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>no hay ningún llavero</translation>
    </message>
    <message>
        <source>the keychain cannot be reached</source>
        <translation>no se puede acceder al llavero</translation>
    </message>
    <message>
        <source>the sign-in server returned status %1</source>
        <translation>el servidor de inicio de sesión respondió con el estado %1</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>the client secret is missing</source>
        <translation>falta el secreto de cliente</translation>
    </message>
    <message>
        <source>there is no token</source>
        <translation>no hay ningún token</translation>
    </message>
    <message>
        <source>the token was rejected</source>
        <translation>se rechazó el token</translation>
    </message>
    <message>
        <source>%1 writes &quot;%2&quot; differently than another system does</source>
        <translation>%1 no escribe «%2» igual que otro sistema</translation>
    </message>
    <message>
        <source>there is no tax rate of %1 %</source>
        <translation>no existe una tasa de impuesto del %1&#xa0;%</translation>
    </message>
    <message>
        <source>a text in it is longer than Satchel reads</source>
        <translation>un texto que contiene es más largo de lo que Satchel lee</translation>
    </message>
    <message>
        <source>the deal has no next action</source>
        <translation>el negocio no tiene próxima acción</translation>
    </message>
    <message>
        <source>a quote without a customer can&apos;t be sent; choose a company or contact</source>
        <translation>un presupuesto sin cliente no se puede enviar; elija una empresa o un contacto</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>es una carpeta; indique un archivo</translation>
    </message>
    <message>
        <source>this is the store itself; choose another file</source>
        <translation>es la propia base de datos; elija otro archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number</source>
        <translation>«%1» no es un número de teléfono</translation>
    </message>
    <message>
        <source>the series has no occurrence at this time</source>
        <translation>la serie no tiene ninguna repetición en ese momento</translation>
    </message>
    <message>
        <source>the rule of the series does not name this day; move only this one, or change the rule</source>
        <translation>la regla de la serie no incluye este día; mueva solo este o cambie la regla</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of csv, xlsx, vcard, ics and json</source>
        <translation>«%1» no es uno de csv, xlsx, vcard, ics y json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or a time</source>
        <translation>«%1» no es una fecha ni una hora</translation>
    </message>
    <message>
        <source>the event has no start</source>
        <translation>el evento no tiene comienzo</translation>
    </message>
    <message>
        <source>the event has no END:%1</source>
        <translation>al evento le falta END:%1</translation>
    </message>
    <message>
        <source>the file contains no events</source>
        <translation>el archivo no contiene eventos</translation>
    </message>
    <message>
        <source>only activities can be exported as a calendar</source>
        <translation>solo las actividades se pueden exportar como calendario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>«%1» no es un número de registros</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a %2</source>
        <translation>«%1» no pertenece a %2</translation>
    </message>
    <message>
        <source>there is no score of &quot;%1&quot;</source>
        <translation>«%1» no tiene puntuación</translation>
    </message>
    <message>
        <source>a filter that finds every record gives no score</source>
        <translation>un filtro que encuentra todos los registros no da puntuación</translation>
    </message>
    <message>
        <source>a rule can&apos;t build on a score</source>
        <translation>una regla no puede basarse en una puntuación</translation>
    </message>
    <message>
        <source>points are between -%1 and %1</source>
        <translation>los puntos están entre -%1 y %1</translation>
    </message>
    <message>
        <source>this is not a PDF file, or it is damaged</source>
        <translation>no es un archivo PDF o está dañado</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>el archivo está protegido con contraseña</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and was cut</source>
        <translation>el texto supera los %1 caracteres y se ha recortado</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>of e-mails</comment>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>File e-mails from %1</source>
        <comment>file</comment>
        <translation>Archivar correos de %1</translation>
    </message>
    <message>
        <source>the message has %1, and at most %2 can be filed</source>
        <translation>el mensaje ocupa %1 y se pueden archivar como máximo %2</translation>
    </message>
    <message>
        <source>the head of the message is larger than %1</source>
        <translation>la cabecera del mensaje supera %1</translation>
    </message>
    <message>
        <source>the message has more than %1 parts</source>
        <translation>el mensaje tiene más de %1 partes</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>there are no e-mails (.eml, .msg, mbox) in this folder</source>
        <translation>en esta carpeta no hay correos (.eml, .msg, mbox)</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, mensaje %2</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>a temporary file could not be created</source>
        <translation>no se pudo crear un archivo temporal</translation>
    </message>
    <message>
        <source>this is not an e-mail</source>
        <translation>no es un correo electrónico</translation>
    </message>
    <message>
        <source>the file ends before the message does</source>
        <translation>el archivo termina antes que el mensaje</translation>
    </message>
    <message>
        <source>its text is in Rich Text Format and was not read</source>
        <translation>su texto está en formato RTF y no se ha leído</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is a link or is damaged</source>
        <translation>el adjunto «%1» es un enlace o está dañado</translation>
    </message>
    <message>
        <source>the file is cut off or is not an e-mail</source>
        <translation>el archivo está incompleto o no es un correo</translation>
    </message>
    <message>
        <source>a %1 has no score</source>
        <translation>%1 no tiene puntuación</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Puntuación manual</translation>
    </message>
    <message>
        <source>This score was given, not computed.</source>
        <translation>Esta puntuación se introdujo, no se calculó.</translation>
    </message>
    <message>
        <source>tier B ends after tier A, and both within 1 to 100 per cent</source>
        <translation>el nivel B termina después del nivel A, ambos entre 1 y 100 por ciento</translation>
    </message>
    <message>
        <source>this meeting is in the trash</source>
        <translation>esta reunión está en la papelera</translation>
    </message>
    <message>
        <source>the file has more than %1, the most that can be attached</source>
        <translation>el archivo supera %1, el máximo que se puede adjuntar</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>el archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>the file&apos;s content is damaged</source>
        <translation>el contenido del archivo está dañado</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>every file has its content</source>
        <translation>todos los archivos tienen su contenido</translation>
    </message>
    <message>
        <source>files without their content: %1; %2. Restore it from a backup, or attach the files again</source>
        <translation>archivos sin contenido: %1; %2. Restáurelo de una copia de seguridad o adjunte los archivos de nuevo</translation>
    </message>
    <message>
        <source>the formula results in something else than the type of the field</source>
        <translation>la fórmula da algo distinto del tipo del campo</translation>
    </message>
    <message>
        <source>the fields are calculated in a circle: %1</source>
        <translation>los campos se calculan en círculo: %1</translation>
    </message>
    <message>
        <source>the field %1, which it reads, has no usable formula</source>
        <translation>el campo %1, que lee, no tiene una fórmula utilizable</translation>
    </message>
    <message>
        <source>a field cannot hold what this formula results in</source>
        <translation>un campo no puede contener el resultado de esta fórmula</translation>
    </message>
    <message>
        <source>the task starts on %1, after it is due on %2</source>
        <translation>la tarea empieza el %1, después de su vencimiento el %2</translation>
    </message>
    <message>
        <source>after &quot;breaks&quot; comes &quot;rule&quot; or the name of one in quotes</source>
        <translation>después de &quot;breaks&quot; va &quot;rule&quot; o el nombre de una regla entre comillas</translation>
    </message>
    <message>
        <source>%1 is not available to formulas</source>
        <translation>%1 no está disponible para fórmulas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un importe</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>un instante</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>una referencia</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>un período</translation>
    </message>
    <message>
        <source>a calculated field reads only fields of its own record</source>
        <translation>un campo calculado solo lee campos de su propio registro</translation>
    </message>
    <message>
        <source>a formula follows one reference at most</source>
        <translation>una fórmula sigue como máximo una referencia</translation>
    </message>
    <message>
        <source>this cannot be computed with %1</source>
        <translation>esto no se puede calcular con %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not fit together</source>
        <translation>%1 y %2 no son compatibles</translation>
    </message>
    <message>
        <source>texts are joined with %1</source>
        <translation>los textos se unen con %1</translation>
    </message>
    <message>
        <source>a condition is expected here, and this is %1</source>
        <translation>aquí se espera una condición, y esto es %1</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 no tiene orden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount like &quot;5000 EUR&quot;</source>
        <translation>«%1» no es un importe como &quot;5000 EUR&quot;</translation>
    </message>
    <message>
        <source>the digits are a whole number from 0 to %1</source>
        <translation>los decimales son un entero de 0 a %1</translation>
    </message>
    <message>
        <source>a currency is written as &quot;EUR&quot;</source>
        <translation>una moneda se escribe &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies</source>
        <translation>%1 y %2 son monedas distintas</translation>
    </message>
    <message>
        <source>a number is divided by 0</source>
        <translation>un número se divide entre 0</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>la fecha está fuera de rango</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>el texto es demasiado largo</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <translation>el día %1 no existe</translation>
    </message>
    <message>
        <source>the formula is empty</source>
        <translation>la fórmula está vacía</translation>
    </message>
    <message>
        <source>the formula is nested too deep</source>
        <translation>la fórmula está demasiado anidada</translation>
    </message>
    <message>
        <source>a formula is the same for everybody, so it has no &quot;me&quot;</source>
        <translation>una fórmula es igual para todos, así que no tiene &quot;me&quot;</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>no hay ninguna función «%1»</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>se escribe %1</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>la fórmula supera los %1 caracteres</translation>
    </message>
    <message>
        <source>this task already waits for the other one</source>
        <translation>esta tarea ya espera a la otra</translation>
    </message>
    <message>
        <source>the task would wait for itself: %1</source>
        <translation>la tarea se esperaría a sí misma: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a %2</source>
        <translation>«%1» no es una fecha de %2</translation>
    </message>
    <message>
        <source>a step is at most %1 days before or after the date it counts from</source>
        <translation>un paso está como máximo a %1 días de la fecha desde la que cuenta</translation>
    </message>
    <message>
        <source>the step is for a certain person, who is not named</source>
        <translation>el paso es para una persona concreta que no se indica</translation>
    </message>
    <message>
        <source>a rule is a condition, such as %1</source>
        <translation>una regla es una condición, como %1</translation>
    </message>
    <message>
        <source>a %1 has no stages</source>
        <translation>un %1 no tiene etapas</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>no hay ninguna etapa «%1»</translation>
    </message>
    <message>
        <source>there are no records of &quot;%1&quot;</source>
        <translation>no hay registros de «%1»</translation>
    </message>
    <message>
        <source>This breaks the rule &quot;%1&quot;.</source>
        <translation>Esto incumple la regla «%1».</translation>
    </message>
    <message>
        <source>this field is calculated, so it cannot be set</source>
        <translation>este campo se calcula, así que no se puede asignar</translation>
    </message>
    <message>
        <source>a field whose values people give cannot become a calculated one, nor the reverse</source>
        <translation>un campo rellenado por personas no puede pasar a calculado, ni al revés</translation>
    </message>
    <message>
        <source>this formula results in %1, but the field holds %2; add a new field for it</source>
        <translation>esta fórmula da %1, pero el campo contiene %2; añada un campo nuevo</translation>
    </message>
    <message>
        <source>this is not a list of fields</source>
        <translation>esto no es una lista de campos</translation>
    </message>
    <message>
        <source>a section has no key</source>
        <translation>una sección no tiene clave</translation>
    </message>
    <message>
        <source>the form layout is too long</source>
        <translation>la disposición del formulario es demasiado larga</translation>
    </message>
    <message>
        <source>this is not a form layout</source>
        <translation>esto no es una disposición de formulario</translation>
    </message>
    <message>
        <source>this form layout was written by a newer Satchel</source>
        <translation>esta disposición de formulario procede de una versión más reciente de Satchel</translation>
    </message>
    <message>
        <source>a form has at most %1 sections</source>
        <translation>un formulario tiene como máximo %1 secciones</translation>
    </message>
    <message>
        <source>a condition is true or false, such as %1</source>
        <translation>una condición es verdadera o falsa, por ejemplo %1</translation>
    </message>
    <message>
        <source>two sections have the key &quot;%1&quot;</source>
        <translation>dos secciones tienen la clave «%1»</translation>
    </message>
    <message>
        <source>the name of a section has at most %1 characters</source>
        <translation>el nombre de una sección tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the changes are not in the order of their stamps</source>
        <translation>los cambios no están en el orden de sus marcas de tiempo</translation>
    </message>
    <message>
        <source>the response has no list at &quot;%1&quot;</source>
        <translation>la respuesta no tiene ninguna lista en «%1»</translation>
    </message>
    <message>
        <source>the list changed while it was read, or it is paged in another way than described</source>
        <translation>la lista cambió mientras se leía, o se pagina de otro modo que el descrito</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>la misma página llegó dos veces</translation>
    </message>
    <message>
        <source>the pages of the list are not of one size</source>
        <translation>las páginas de la lista no tienen el mismo tamaño</translation>
    </message>
    <message>
        <source>the list ended after %1 of %2 records</source>
        <translation>la lista terminó tras %1 de %2 registros</translation>
    </message>
    <message>
        <source>the response has another record than the one asked for</source>
        <translation>la respuesta contiene un registro distinto del solicitado</translation>
    </message>
    <message>
        <source>the answer does not say which record was created</source>
        <translation>la respuesta no dice qué registro se creó</translation>
    </message>
    <message>
        <source>comes with the connection</source>
        <translation>viene con la conexión</translation>
    </message>
    <message>
        <source>same name on both sides</source>
        <translation>mismo nombre en ambos lados</translation>
    </message>
    <message>
        <source>the remote has no such field any more</source>
        <translation>ese campo ya no existe allí</translation>
    </message>
    <message>
        <source>its values do not fit any more</source>
        <translation>sus valores ya no encajan</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>it is synced together with other fields and cannot be paired alone</source>
        <translation>se sincroniza junto con otros campos y no puede asociarse solo</translation>
    </message>
    <message>
        <source>the remote has no such field</source>
        <translation>ese campo no existe allí</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; do not fit there</source>
        <translation>los valores de «%1» no encajan allí</translation>
    </message>
    <message>
        <source>the field is in no pair</source>
        <translation>el campo no está asociado</translation>
    </message>
    <message>
        <source>the remote lets this field only be read</source>
        <translation>ese campo allí solo se puede leer</translation>
    </message>
    <message>
        <source>this field is only sent</source>
        <translation>este campo solo se envía</translation>
    </message>
    <message>
        <source>a value is a pair: ours, theirs</source>
        <translation>un valor es un par: el nuestro, el suyo</translation>
    </message>
    <message>
        <source>it contradicts %1</source>
        <translation>contradice a %1</translation>
    </message>
    <message>
        <source>fields that belong together cannot be paired anew</source>
        <translation>los campos que van juntos no pueden asociarse de nuevo</translation>
    </message>
    <message>
        <source>the remote has no field %1</source>
        <translation>el campo %1 no existe allí</translation>
    </message>
    <message>
        <source>the remote has no object %1</source>
        <translation>el objeto %1 no existe allí</translation>
    </message>
    <message>
        <source>the remote does not allow this direction</source>
        <translation>esa dirección no es posible allí</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>falta una lista de objetos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%1 de %Ln valor se conoce aquí</numerusform>
            <numerusform>%1 de %Ln valores se conocen aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has values of another kind</source>
        <translation>«%1» tiene valores de otro tipo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paired with another field</source>
        <translation>«%1» está asociado a otro campo</translation>
    </message>
    <message>
        <source>a route is a filter</source>
        <translation>una regla de reparto es un filtro</translation>
    </message>
    <message>
        <source>a route cannot ask for related records</source>
        <translation>una regla de reparto no puede preguntar por registros relacionados</translation>
    </message>
    <message>
        <source>the remote value is not a time of day</source>
        <translation>el valor remoto no es una hora</translation>
    </message>
    <message>
        <source>the remote value is not a length of time</source>
        <translation>el valor remoto no es una duración</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 it was paired with is gone</source>
        <translation>«%1» no se sincroniza: el campo asociado %2 ya no existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the values of the field %2 do not fit any more</source>
        <translation>«%1» no se sincroniza: los valores del campo %2 ya no encajan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 is paired with &quot;%3&quot; already</source>
        <translation>«%1» no se sincroniza: el campo %2 ya está asociado a «%3»</translation>
    </message>
    <message>
        <source>a known name of this field</source>
        <translation>un nombre conocido de este campo</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>se necesita un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>nothing here means &quot;%1&quot;</source>
        <translation>nada aquí significa «%1»</translation>
    </message>
    <message>
        <source>the values of a field are a list of pairs</source>
        <translation>los valores de un campo son una lista de pares</translation>
    </message>
    <message>
        <source>The move of this connection has ended, because the other one was removed. It only receives until you cancel the move.</source>
        <translation>El traslado de esta conexión ha terminado porque se quitó la otra. Solo recibe hasta que cancele el traslado.</translation>
    </message>
    <message>
        <source>Moved to %1; it only receives</source>
        <translation>Trasladada a %1; solo recibe</translation>
    </message>
    <message>
        <source>Being moved to %1; it only receives</source>
        <translation>Se está trasladando a %1; solo recibe</translation>
    </message>
    <message>
        <source>the remote has no place %1 to choose</source>
        <translation>el sistema remoto no tiene ningún lugar %1 que elegir</translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>el mismo valor en %1 de %Ln registro</numerusform>
            <numerusform>el mismo valor en %1 de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>el nombre encaja, pero %1 de %Ln registro tiene otro valor</numerusform>
            <numerusform>el nombre encaja, pero %1 de %Ln registros tienen otro valor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no new ones be made</source>
        <translation>%1 no permite crear otros nuevos</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>no se envía a %1</translation>
    </message>
    <message>
        <source>the route of %1 leaves them out</source>
        <translation>la ruta de %1 los excluye</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;</source>
        <translation>%1 no tiene lugar para «%2»</translation>
    </message>
    <message>
        <source>%1 has no place for them</source>
        <translation>%1 no tiene lugar para ellos</translation>
    </message>
    <message>
        <source>only received from %1</source>
        <translation>solo se recibe de %1</translation>
    </message>
    <message>
        <source>not synced with %1; &quot;%2&quot; may be the same</source>
        <translation>no se sincroniza con %1; «%2» podría ser lo mismo</translation>
    </message>
    <message>
        <source>not synced with %1</source>
        <translation>no se sincroniza con %1</translation>
    </message>
    <message>
        <source>longer than the %1 characters that %2 takes</source>
        <translation>más largo que los %1 caracteres que admite %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart for: %2</source>
        <translation>%1 no tiene equivalente para: %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 no tiene equivalente</translation>
    </message>
    <message>
        <source>refers to a record that %1 does not get</source>
        <translation>se refiere a un registro que %1 no recibe</translation>
    </message>
    <message>
        <source>the report was stopped</source>
        <translation>el informe se detuvo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>a connection is named by a text</source>
        <translation>una conexión se indica con un texto</translation>
    </message>
    <message>
        <source>%1 is being moved to another system itself; finish or cancel that first</source>
        <translation>%1 se está trasladando a otro sistema; termine o cancele eso primero</translation>
    </message>
    <message>
        <source>a connection cannot be moved to itself</source>
        <translation>una conexión no se puede trasladar a sí misma</translation>
    </message>
    <message>
        <source>this move was not started</source>
        <translation>este traslado no se ha iniciado</translation>
    </message>
    <message>
        <source>%1 are not synced: %2 shows nothing named &quot;%3&quot;. Choose it in the mapping</source>
        <translation>%1 no se sincronizan: %2 no muestra nada llamado «%3». Elíjalo en la asignación</translation>
    </message>
    <message>
        <source>%1 of %2 are not synced: %3 has no column of such a name. Pair them in the mapping</source>
        <translation>%1 de %2 no se sincronizan: %3 no tiene ninguna columna con ese nombre. Emparéjelos en la asignación</translation>
    </message>
    <message>
        <source>%1 shows too many fields of %2 for one request: %3 are not synced</source>
        <translation>%1 muestra demasiados campos de %2 para una sola solicitud: %3 no se sincronizan</translation>
    </message>
    <message>
        <source>refers to a record that %1 refused</source>
        <translation>se refiere a un registro que %1 rechazó</translation>
    </message>
    <message>
        <source>this is not a key file</source>
        <translation>esto no es un archivo de clave</translation>
    </message>
    <message>
        <source>opening this file would take too much memory or time</source>
        <translation>abrir este archivo exigiría demasiada memoria o tiempo</translation>
    </message>
    <message>
        <source>there is not enough memory to protect the key with a passphrase</source>
        <translation>no hay memoria suficiente para proteger la clave con una frase de contraseña</translation>
    </message>
    <message>
        <source>a newer Satchel wrote this file</source>
        <translation>un Satchel más reciente escribió este archivo</translation>
    </message>
    <message>
        <source>there is not enough memory to open this file</source>
        <translation>no hay memoria suficiente para abrir este archivo</translation>
    </message>
    <message>
        <source>the passphrase is not right</source>
        <translation>la frase de contraseña no es correcta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in a recovery key</source>
        <translation>«%1» no aparece en una clave de recuperación</translation>
    </message>
    <message>
        <source>a recovery key has %1 letters and digits; these are %2</source>
        <translation>una clave de recuperación tiene %1 letras y cifras; aquí hay %2</translation>
    </message>
    <message>
        <source>there is a mistake in this line</source>
        <translation>hay un error en esta línea</translation>
    </message>
    <message>
        <source>this SQLite has no cipher</source>
        <translation>este SQLite no tiene cifrado</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>this Satchel was built without encryption</source>
        <translation>este Satchel se compiló sin cifrado</translation>
    </message>
    <message>
        <source>the copy cannot be put in its place</source>
        <translation>la copia no se puede poner en su lugar</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>this store is encrypted, and its key is not at hand</source>
        <translation>esta base de datos está cifrada y su clave no está disponible</translation>
    </message>
    <message>
        <source>this key does not open the store, or its first page is damaged</source>
        <translation>esta clave no abre la base de datos, o su primera página está dañada</translation>
    </message>
    <message>
        <source>the name has to end in .csv or .json</source>
        <translation>el nombre debe terminar en .csv o .json</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>cadena de auditoría</translation>
    </message>
    <message>
        <source>the change log was altered outside Satchel, at entry %1 or soon after it</source>
        <translation>el registro de cambios fue alterado fuera de Satchel, en la entrada %1 o poco después</translation>
    </message>
    <message>
        <source>%1 log entries are as they were written</source>
        <translation>%1 entradas del registro no han cambiado</translation>
    </message>
    <message>
        <source>there is no backup in this file</source>
        <translation>no hay ninguna copia de seguridad en este archivo</translation>
    </message>
    <message>
        <source>this backup is damaged</source>
        <translation>esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>another program is changing the list of backups</source>
        <translation>otro programa está cambiando la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>la carpeta no estaba disponible</translation>
    </message>
    <message>
        <source>a record differs from the store: %1</source>
        <translation>un registro no coincide con la base de datos: %1</translation>
    </message>
    <message>
        <source>another program is using the store</source>
        <translation>otro programa está usando la base de datos</translation>
    </message>
    <message>
        <source>this store was restored from a backup, and %1 records differ from %2. Nothing was sent</source>
        <translation>esta base de datos se restauró de una copia de seguridad y %1 registros difieren de %2. No se envió nada</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>every record that another one refers to exists</source>
        <translation>existen todos los registros a los que otros hacen referencia</translation>
    </message>
    <message>
        <source>references to missing records: %1; %2</source>
        <translation>referencias a registros que faltan: %1; %2</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>la comprobación se detuvo</translation>
    </message>
    <message>
        <source>no key at hand opens this store</source>
        <translation>ninguna clave disponible abre esta base de datos</translation>
    </message>
    <message>
        <source>no page of a store is left in this file</source>
        <translation>en este archivo no queda ninguna página de una base de datos</translation>
    </message>
    <message>
        <source>their lists of attendees were written again</source>
        <translation>sus listas de asistentes se escribieron de nuevo</translation>
    </message>
    <message>
        <source>their totals were computed again</source>
        <translation>sus totales se calcularon de nuevo</translation>
    </message>
    <message>
        <source>the time of their last activity was found again</source>
        <translation>se determinó de nuevo la fecha de su última actividad</translation>
    </message>
    <message>
        <source>their calculated fields were computed again</source>
        <translation>sus campos calculados se calcularon de nuevo</translation>
    </message>
    <message>
        <source>the search index was built again</source>
        <translation>el índice de búsqueda se creó de nuevo</translation>
    </message>
    <message>
        <source>what made these changes, and when: the changes themselves are kept</source>
        <translation>quién hizo estos cambios y cuándo; los cambios en sí se conservan</translation>
    </message>
    <message>
        <source>written again from the change log</source>
        <translation>recuperados del registro de cambios</translation>
    </message>
    <message>
        <source>in part: what the change log still had of them is in the trash</source>
        <translation>en parte; lo que quedaba de ellos en el registro de cambios está en la papelera</translation>
    </message>
    <message>
        <source>the change log did not have all of their values and states them again</source>
        <translation>en el registro de cambios faltaban valores; ahora vuelven a constar</translation>
    </message>
    <message>
        <source>moved to the trash: the record that %1 names does not exist</source>
        <translation>movidos a la papelera; el registro indicado en %1 no existe</translation>
    </message>
    <message>
        <source>%1 is empty now: the record it named does not exist</source>
        <translation>%1 está ahora vacío; el registro que indicaba no existe</translation>
    </message>
    <message>
        <source>what was kept of connections that do not exist</source>
        <translation>datos de conexiones que no existen</translation>
    </message>
    <message>
        <source>what connections kept of missing records; they read everything again and ask before they send</source>
        <translation>datos de las conexiones sobre registros que faltan; lo leen todo de nuevo y preguntan antes de enviar</translation>
    </message>
    <message>
        <source>the damaged file cannot be kept under another name</source>
        <translation>el archivo dañado no se puede conservar con otro nombre</translation>
    </message>
    <message>
        <source>neither their rows nor their creation in the change log can be read</source>
        <translation>no se pueden leer ni ellos ni su creación en el registro de cambios</translation>
    </message>
    <message>
        <source>pages with rows of which nothing tells to what table they belong</source>
        <translation>páginas con filas cuya tabla no se puede determinar</translation>
    </message>
    <message>
        <source>damaged pages of the write-ahead log: what was on them is as it was before</source>
        <translation>páginas dañadas del registro de escritura anticipada; su contenido es el anterior</translation>
    </message>
    <message>
        <source>entries that cannot be read</source>
        <translation>entradas que no se pueden leer</translation>
    </message>
    <message>
        <source>files without their content</source>
        <translation>archivos sin su contenido</translation>
    </message>
    <message>
        <source>log entries in a new audit chain; the damaged file has the old one</source>
        <translation>entradas del registro en una cadena de auditoría nueva; el archivo dañado tiene la anterior</translation>
    </message>
    <message>
        <source>this record was not erased</source>
        <translation>este registro no se ha borrado</translation>
    </message>
    <message>
        <source>this is a file, and a folder is needed</source>
        <translation>esto es un archivo y se necesita una carpeta</translation>
    </message>
    <message>
        <source>the folder has files already; choose a new one</source>
        <translation>la carpeta ya contiene archivos; elija una nueva</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>this %1 was erased, so there is nothing to restore</source>
        <translation>este registro (%1) se ha borrado definitivamente; no hay nada que restaurar</translation>
    </message>
    <message>
        <source>the list of erased records cannot be read</source>
        <translation>no se puede leer la lista de registros borrados</translation>
    </message>
    <message>
        <source>edits wait to be saved; open the store in Satchel first</source>
        <translation>hay cambios pendientes de guardar; abra antes el almacén en Satchel</translation>
    </message>
    <message>
        <source>a %1 is not a person</source>
        <translation>%1 no es una persona</translation>
    </message>
    <message>
        <source>the other system refuses to delete it</source>
        <translation>el otro sistema se niega a eliminarlo</translation>
    </message>
    <message>
        <source>erasing a person cannot be undone</source>
        <translation>el borrado de una persona no se puede deshacer</translation>
    </message>
    <message>
        <source>this consent was withdrawn; an import does not give it again. Record the consent with its proof</source>
        <translation>este consentimiento fue retirado; una importación no lo otorga de nuevo. Registre el consentimiento con su prueba</translation>
    </message>
    <message>
        <source>a statement of consent is kept as proof; record a newer one instead</source>
        <translation>una declaración de consentimiento se conserva como prueba; registre una más reciente</translation>
    </message>
    <message>
        <source>this is in the future</source>
        <translation>está en el futuro</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>una regla necesita un nombre</translation>
    </message>
    <message>
        <source>retention rules do not cover these records</source>
        <translation>las reglas de conservación no abarcan estos registros</translation>
    </message>
    <message>
        <source>a period is 1 to %1 months</source>
        <translation>un plazo es de 1 a %1 meses</translation>
    </message>
    <message>
        <source>this cannot be done to these records</source>
        <translation>esto no se puede hacer con estos registros</translation>
    </message>
    <message>
        <source>Merged with %1, where this consent was %2 (the other: %3)</source>
        <translation>Combinado con %1, donde este consentimiento era: %2 (el otro: %3)</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; it is the name of a contact&apos;s field, such as consent</source>
        <translation>no existe la finalidad «%1»; es el nombre de un campo del contacto, como consent</translation>
    </message>
    <message>
        <source>files are hidden as personal data is</source>
        <translation>los archivos están ocultos, como los datos personales</translation>
    </message>
    <message>
        <source>a purpose needs a name</source>
        <translation>una finalidad necesita un nombre</translation>
    </message>
    <message>
        <source>there is a purpose of this name already</source>
        <translation>ya existe una finalidad con este nombre</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; there are: %2</source>
        <translation>no existe la finalidad «%1»; existen: %2</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>no existe esa finalidad</translation>
    </message>
    <message>
        <source>this purpose is a field of every store and stays</source>
        <translation>esta finalidad está en todos los almacenes y se queda</translation>
    </message>
    <message>
        <source>there is an open deal</source>
        <translation>hay un negocio abierto</translation>
    </message>
    <message>
        <source>there is a won deal</source>
        <translation>hay un negocio ganado</translation>
    </message>
    <message>
        <source>a quote or proposal was sent</source>
        <translation>se envió un presupuesto o una propuesta</translation>
    </message>
    <message>
        <source>there are two rules of this name</source>
        <translation>hay dos reglas con este nombre</translation>
    </message>
    <message>
        <source>nobody has looked at the records that this rule reaches since it was last changed</source>
        <translation>nadie ha mirado los registros que alcanza esta regla desde su último cambio</translation>
    </message>
    <message>
        <source>personal data is hidden; show it again to edit</source>
        <translation>los datos personales están ocultos; muéstrelos para editar</translation>
    </message>
    <message>
        <source>your role does not allow creating a %1</source>
        <translation>su función no permite crear: %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this %1</source>
        <translation>su función no permite modificar: %1</translation>
    </message>
    <message>
        <source>your role does not allow deleting this %1</source>
        <translation>su función no permite eliminar: %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this field of a %1</source>
        <translation>su función no permite modificar este campo de: %1</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry for the keys of stores cannot be read</source>
        <translation>no se puede leer la entrada del llavero con las claves de las bases de datos</translation>
    </message>
    <message>
        <source>Keep what was edited here</source>
        <translation>Conservar lo editado aquí</translation>
    </message>
    <message>
        <source>this is no address of a PostgreSQL server</source>
        <translation>no es una dirección de un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>the keychain has no password for the hub</source>
        <translation>el llavero no tiene contraseña para el hub</translation>
    </message>
    <message>
        <source>this store belongs to no hub</source>
        <translation>esta base de datos no pertenece a ningún hub</translation>
    </message>
    <message>
        <source>the hub does not know this person</source>
        <translation>el hub no conoce a esta persona</translation>
    </message>
    <message>
        <source>the hub answered with a row of other columns</source>
        <translation>el hub respondió con una fila de otras columnas</translation>
    </message>
    <message>
        <source>a newer Satchel made this hub: update Satchel</source>
        <translation>un Satchel más reciente creó este hub: actualice Satchel</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>this store belongs to a hub already</source>
        <translation>esta base de datos ya pertenece a un hub</translation>
    </message>
    <message>
        <source>this database has a hub already; join it</source>
        <translation>esta base del servidor ya tiene un hub; únase a él</translation>
    </message>
    <message>
        <source>Joined the hub</source>
        <translation>Unión al hub</translation>
    </message>
    <message>
        <source>the hub has a value here that is none of its type</source>
        <translation>el hub tiene aquí un valor que no es del tipo del campo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>el servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>Read from the hub</source>
        <translation>Leído del hub</translation>
    </message>
    <message>
        <source>no number of the team is left on this computer: connect to the hub, then try again</source>
        <translation>no queda ningún número del equipo en este equipo: conéctese al hub y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1: an administrator has to bring the hub up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>%1: un administrador debe actualizar el hub con «satchel hub upgrade»</translation>
    </message>
    <message>
        <source>the hub has another content than this file&apos;s</source>
        <translation>el hub tiene otro contenido que el de este archivo</translation>
    </message>
    <message>
        <source>Taken along to the team</source>
        <translation>Llevado al equipo</translation>
    </message>
    <message>
        <source>Erased by the team</source>
        <translation>Borrado por el equipo</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team</source>
        <translation>%1 ejecuta esta conexión para el equipo</translation>
    </message>
    <message>
        <source>the hub has to say first which desk runs this connection</source>
        <translation>el servidor del equipo tiene que decir antes qué equipo informático ejecuta esta conexión</translation>
    </message>
    <message>
        <source>your role does not allow erasing a person: it does not see and change every record</source>
        <translation>su rol no permite borrar a una persona: no ve ni cambia todos los registros</translation>
    </message>
    <message>
        <source>this Satchel is newer than the hub: an administrator has to bring it up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>este Satchel es más nuevo que el servidor del equipo: un administrador tiene que actualizarlo con &quot;satchel hub upgrade&quot;</translation>
    </message>
    <message>
        <source>a %1 needs the record that it is about</source>
        <translation>%1 necesita el registro del que trata</translation>
    </message>
    <message>
        <source>nobody was chosen to take over</source>
        <translation>no se ha elegido a nadie que se haga cargo</translation>
    </message>
    <message>
        <source>the records are this person&apos;s already</source>
        <translation>los registros ya son de esta persona</translation>
    </message>
    <message>
        <source>nobody was chosen to get leads</source>
        <translation>no se ha elegido a nadie que reciba leads</translation>
    </message>
    <message>
        <source>the history at the hub is not the one that this computer has read: it was changed at the server</source>
        <translation>el historial del hub no es el que leyó este equipo: se ha cambiado en el servidor</translation>
    </message>
    <message>
        <source>the history at the hub was changed at the server</source>
        <translation>el historial del hub se ha cambiado en el servidor</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>no se puede crear la carpeta de la base de datos</translation>
    </message>
    <message>
        <source>another program joins a team with this store</source>
        <translation>otro programa se está uniendo a un equipo con esta base de datos</translation>
    </message>
    <message>
        <source>the team&apos;s server does not let this desk in any more: %1. Nothing is lost: what was not sent stays on this computer. Ask an administrator of the team for access</source>
        <translation>el servidor del equipo ya no admite este equipo informático: %1. No se pierde nada: lo que no se envió se queda en este equipo informático. Pida acceso a un administrador del equipo</translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoría fiscal</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tasa general</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Tasa cero</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Intra-community supply</source>
        <translation>Entrega intracomunitaria</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>No sujeto a impuesto</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuesto</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Con impuesto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>More e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>More phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Etapa del ciclo de vida</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Suscriptor</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Excliente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Empresa matriz</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>No calificado</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Convertido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Convertido en contacto</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Convertido en negocio</translation>
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
        <translation>Posición</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Inactivo tras (días)</translation>
    </message>
    <message>
        <source>Snoozed stage</source>
        <translation>Etapa de pospuestos</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motivo de pérdida</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tibio</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Next action date</source>
        <translation>Fecha de la próxima acción</translation>
    </message>
    <message>
        <source>Next action time</source>
        <translation>Hora de la próxima acción</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>En la etapa desde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Cotización enviada</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Cotización aceptada</translation>
    </message>
    <message>
        <source>Quote rejected</source>
        <translation>Cotización rechazada</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Propuesta enviada</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrato enviado</translation>
    </message>
    <message>
        <source>Demo scheduled</source>
        <translation>Demo programada</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>Demo realizada</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>Visita al sitio web</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Interacción en redes sociales</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>Ticket de soporte</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Cambio de etapa</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>Cambio de campo</translation>
    </message>
    <message>
        <source>File shared</source>
        <translation>Archivo compartido</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lugar o enlace</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Hora de vencimiento</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Asignada por</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Completada el</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Tasa de impuesto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listas de precios</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Tasas de impuesto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Motivo de exención</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Units for one of the main currency</source>
        <translation>Unidades por unidad de la moneda principal</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Fecha del tipo de cambio</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Condiciones de entrega</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Enviada el</translation>
    </message>
    <message>
        <source>Viewed at</source>
        <translation>Vista el</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptada el</translation>
    </message>
    <message>
        <source>Rejected at</source>
        <translation>Rechazada el</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Vencida el</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Línea de cotización</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>Líneas de cotización</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Contact of a deal</source>
        <translation>Contacto de un negocio</translation>
    </message>
    <message>
        <source>Contacts of deals</source>
        <translation>Contactos de negocios</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 del contenido</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo personalizado</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Campo de</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Hace referencia a</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>Nuevo lead</translation>
    </message>
    <message>
        <source>Meeting Scheduled</source>
        <translation>Reunión programada</translation>
    </message>
    <message>
        <source>Proposal Sent</source>
        <translation>Propuesta enviada</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Cierre ganado</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>Cierre perdido</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>Maduración</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>Alemán (Austria)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Alemán (Suiza)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Propuesta aceptada</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Propuesta rechazada</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Is a template</source>
        <translation>Es plantilla</translation>
    </message>
    <message>
        <source>Proposal block</source>
        <translation>Bloque de propuesta</translation>
    </message>
    <message>
        <source>Proposal blocks</source>
        <translation>Bloques de propuesta</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Casos de éxito</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>More companies</source>
        <translation>Otras empresas</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Card properties</source>
        <translation>Datos de la tarjeta</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuevo lead</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Cotizaciones vencidas</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Cambios de %1</translation>
    </message>
    <message>
        <source>Resolved %1 of %2</source>
        <translation>Conflicto resuelto: %1 de %2</translation>
    </message>
    <message>
        <source>Undone, because it was not sent to %1</source>
        <translation>Deshecho, porque no se envió a %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Las mías</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Cierran este mes</translation>
    </message>
    <message>
        <source>Open, weighted</source>
        <translation>Abiertas, ponderadas</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>Abiertas y recientes</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En espera de respuesta</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Vencen esta semana</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Resolved the conflict about %1</source>
        <translation>Conflicto sobre %1 resuelto</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%1 de %2 reabierto</translation>
    </message>
    <message>
        <source>Reopened the conflicts of %1</source>
        <translation>Conflictos de %1 reabiertos</translation>
    </message>
    <message>
        <source>Distinct pair</source>
        <translation>Par distinto</translation>
    </message>
    <message>
        <source>Distinct pairs</source>
        <translation>Pares distintos</translation>
    </message>
    <message>
        <source>Entity of the first</source>
        <translation>Tipo del primero</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Entity of the second</source>
        <translation>Tipo del segundo</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto resuelto</numerusform>
            <numerusform>%Ln conflictos resueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>%Ln campo de %1 resuelto</numerusform>
            <numerusform>%Ln campos de %1 resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>Fechas añadidas</translation>
    </message>
    <message>
        <source>Excluded dates</source>
        <translation>Fechas excluidas</translation>
    </message>
    <message>
        <source>Taken out of the series</source>
        <translation>Separado de la serie</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Hora en la serie</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>ID de calendario</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Puntuación manual</translation>
    </message>
    <message>
        <source>Deciding factors</source>
        <translation>Factores decisivos</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>References and trust</source>
        <translation>Referencias y confianza</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>Servicio y soporte</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento inadecuado</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Responsable de decisión</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recencia</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>Valor monetario</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Mejores clientes</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Clientes fieles</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Prometedores</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Perdido frente a</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Lecciones aprendidas</translation>
    </message>
    <message>
        <source>Contact again on</source>
        <translation>Volver a contactar el</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID del mensaje</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>Versión de la invitación</translation>
    </message>
    <message>
        <source>Version that was sent</source>
        <translation>Versión enviada</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Regla de puntuación</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Iniciado a las</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminado a las</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>In an open deal</source>
        <translation>En un negocio abierto</translation>
    </message>
    <message>
        <source>There is an open deal with this contact.</source>
        <translation>Hay un negocio abierto con este contacto.</translation>
    </message>
    <message>
        <source>The job title is one that decides.</source>
        <translation>El cargo es de quien decide.</translation>
    </message>
    <message>
        <source>Talked in the last 30 days</source>
        <translation>Conversación en los últimos 30 días</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 30 days.</source>
        <translation>Hubo una llamada, una reunión o un correo en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Answered a call</source>
        <translation>Respondió a una llamada</translation>
    </message>
    <message>
        <source>A call was answered in the last 90 days.</source>
        <translation>Se respondió a una llamada en los últimos 90 días.</translation>
    </message>
    <message>
        <source>This contact is a customer.</source>
        <translation>Este contacto es cliente.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Localizable</translation>
    </message>
    <message>
        <source>An e-mail address and a phone number are known.</source>
        <translation>Se conocen un correo y un teléfono.</translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Mal ambiente</translation>
    </message>
    <message>
        <source>The mood was poor in the last 30 days.</source>
        <translation>El ambiente fue malo en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90 días sin contacto</translation>
    </message>
    <message>
        <source>Nothing has happened for 90 days.</source>
        <translation>No ha pasado nada en 90 días.</translation>
    </message>
    <message>
        <source>This contact does not want to be contacted.</source>
        <translation>Este contacto no quiere que se le contacte.</translation>
    </message>
    <message>
        <source>Talked in the last 14 days</source>
        <translation>Conversación en los últimos 14 días</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 14 days.</source>
        <translation>Hubo una llamada, una reunión o un correo en los últimos 14 días.</translation>
    </message>
    <message>
        <source>Business e-mail</source>
        <translation>Correo de empresa</translation>
    </message>
    <message>
        <source>The e-mail address is not one of a free provider.</source>
        <translation>El correo no es de un proveedor gratuito.</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>Empresa conocida</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>Se conoce la empresa.</translation>
    </message>
    <message>
        <source>Value known</source>
        <translation>Valor conocido</translation>
    </message>
    <message>
        <source>The lead has an estimated value.</source>
        <translation>El lead tiene un valor estimado.</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>Teléfono conocido</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>Se conoce un teléfono.</translation>
    </message>
    <message>
        <source>Team e-mail</source>
        <translation>Correo de equipo</translation>
    </message>
    <message>
        <source>The e-mail address is that of a team, not of a person.</source>
        <translation>El correo es de un equipo, no de una persona.</translation>
    </message>
    <message>
        <source>Untouched for 21 days</source>
        <translation>21 días sin atender</translation>
    </message>
    <message>
        <source>Nobody has worked on this lead for 21 days.</source>
        <translation>Nadie ha trabajado en este lead en 21 días.</translation>
    </message>
    <message>
        <source>This lead is unqualified.</source>
        <translation>Este lead no está cualificado.</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>Próxima acción planificada</translation>
    </message>
    <message>
        <source>The next action has a day.</source>
        <translation>La próxima acción tiene fecha.</translation>
    </message>
    <message>
        <source>Quote with the customer</source>
        <translation>Oferta en manos del cliente</translation>
    </message>
    <message>
        <source>A quote was sent, viewed or accepted.</source>
        <translation>Se envió, vio o aceptó una oferta.</translation>
    </message>
    <message>
        <source>Decision maker involved</source>
        <translation>Con responsable de decisión</translation>
    </message>
    <message>
        <source>The contact&apos;s job title is one that decides.</source>
        <translation>El cargo del contacto es de quien decide.</translation>
    </message>
    <message>
        <source>Closes within 30 days</source>
        <translation>Cierre en 30 días</translation>
    </message>
    <message>
        <source>The expected close is within 30 days.</source>
        <translation>El cierre previsto es en 30 días.</translation>
    </message>
    <message>
        <source>The priority is hot.</source>
        <translation>La prioridad es caliente.</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Próxima acción vencida</translation>
    </message>
    <message>
        <source>The day of the next action has passed.</source>
        <translation>La fecha de la próxima acción ha pasado.</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>Nobody has planned what comes next.</source>
        <translation>Nadie ha planificado el siguiente paso.</translation>
    </message>
    <message>
        <source>Expected close has passed</source>
        <translation>Cierre previsto superado</translation>
    </message>
    <message>
        <source>The deal should have closed already.</source>
        <translation>El negocio ya debería haberse cerrado.</translation>
    </message>
    <message>
        <source>Silent for 21 days</source>
        <translation>21 días sin contacto</translation>
    </message>
    <message>
        <source>Nothing has happened for 21 days.</source>
        <translation>No ha pasado nada en 21 días.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Regla de validación</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Reglas de validación</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Regla de</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Campo obligatorio</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Desde la etapa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>Plantilla de tareas</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Plantillas de tareas</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Los pasos cuentan desde</translation>
    </message>
    <message>
        <source>Step of a task template</source>
        <translation>Paso de una plantilla de tareas</translation>
    </message>
    <message>
        <source>Steps of task templates</source>
        <translation>Pasos de plantillas de tareas</translation>
    </message>
    <message>
        <source>Days after (before: negative)</source>
        <translation>Días después (antes: negativo)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>Solo días laborables</translation>
    </message>
    <message>
        <source>Owner of the record</source>
        <translation>Responsable del registro</translation>
    </message>
    <message>
        <source>Who applies the template</source>
        <translation>Quien aplica la plantilla</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>Una persona concreta</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Waits for the step before</source>
        <translation>Espera al paso anterior</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Taken from %1 after a backup was restored</source>
        <translation>Tomado de %1 tras restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>No hay copias de seguridad.</translation>
    </message>
    <message>
        <source>Restoring a backup erases the person again.</source>
        <translation>Al restaurar una copia se borra de nuevo a la persona.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The store has no connections.</source>
        <translation>El almacén no tiene conexiones.</translation>
    </message>
    <message>
        <source>Not all is done: after the next sync, run the erasure again for a new certificate.</source>
        <translation>No está todo hecho: tras la próxima sincronización, repita el borrado para obtener un certificado nuevo.</translation>
    </message>
    <message>
        <source>the deletion waits for the next sync</source>
        <translation>la eliminación espera a la próxima sincronización</translation>
    </message>
    <message>
        <source>stays there, and is not downloaded again</source>
        <translation>permanece allí y no se vuelve a descargar</translation>
    </message>
    <message>
        <source>stays there: Satchel does not send to it. Delete it there by hand</source>
        <translation>permanece allí: Satchel no envía nada. Elimínelo allí a mano</translation>
    </message>
    <message>
        <source>may be there: a change was on its way. Look for it there by hand</source>
        <translation>puede estar allí: había un cambio en camino. Búsquelo allí a mano</translation>
    </message>
    <message>
        <source>refused to delete it. Delete it there by hand</source>
        <translation>se negó a eliminarlo. Elimínelo allí a mano</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>nunca lo tuvo</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificado de borrado</translation>
    </message>
    <message>
        <source>A person was erased from this store, as article 17 of the General Data Protection Regulation asks. This paper has no personal data: the person is named by the id of the record.</source>
        <translation>Se ha borrado a una persona de este almacén, según el artículo 17 del Reglamento General de Protección de Datos. Este documento no contiene datos personales: la persona figura con el identificador del registro.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Conjunto de cambios</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Certificado del</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>En este almacén</translation>
    </message>
    <message>
        <source>Erased whole</source>
        <translation>Borrado por completo</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Textos borrados, cifras conservadas</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Nombre y direcciones eliminados</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>Conservado tal cual</translation>
    </message>
    <message>
        <source>Values of log entries</source>
        <translation>Valores de entradas del registro</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>Contenidos de archivos</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Otros textos</translation>
    </message>
    <message>
        <source>Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 paragraph 3 letter b), and files of others that name the person.</source>
        <translation>Se conservan los presupuestos y propuestas enviados, pues la ley mercantil y fiscal puede exigirlos (artículo 17, apartado 3, letra b), y los archivos de otros que nombran a la persona.</translation>
    </message>
    <message>
        <source>Another person here has the same name. Texts of others that have no more than the name were left as they are.</source>
        <translation>Otra persona aquí tiene el mismo nombre. Los textos de otros que solo contienen el nombre no se han tocado.</translation>
    </message>
    <message>
        <source>Old pages of the file, its log and the search index were written anew.</source>
        <translation>Se han reescrito las páginas antiguas del archivo, su registro y el índice de búsqueda.</translation>
    </message>
    <message>
        <source>Old pages of the file may still have values: they are written anew at the next start.</source>
        <translation>Las páginas antiguas del archivo pueden contener aún valores: se reescriben en el próximo inicio.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Cabecera antes</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Cabecera después</translation>
    </message>
    <message>
        <source>The hash chain over the log holds across the erasure: values went, their commitments stay. &quot;satchel audit verify --head&quot; with either head checks it.</source>
        <translation>La cadena de hash del registro se mantiene tras el borrado: los valores se van y sus compromisos quedan. &quot;satchel audit verify --head&quot; lo comprueba con cualquiera de las dos cabeceras.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>Nombrado en otros textos</translation>
    </message>
    <message>
        <source>Sent to other systems</source>
        <translation>Enviado a otros sistemas</translation>
    </message>
    <message>
        <source>What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. The file person.json has the same, complete and for machines. As of %1.</source>
        <translation>Lo que este almacén tiene sobre usted, según los artículos 15 y 20 del Reglamento General de Protección de Datos. El archivo person.json contiene lo mismo, completo y legible por máquinas. A fecha de %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <source>Statement of consent</source>
        <translation>Declaración de consentimiento</translation>
    </message>
    <message>
        <source>Statements of consent</source>
        <translation>Declaraciones de consentimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Texto mostrado</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Leads never converted</source>
        <translation>Leads nunca convertidos</translation>
    </message>
    <message>
        <source>Contacts without consent</source>
        <translation>Contactos sin consentimiento</translation>
    </message>
    <message>
        <source>Recordings and mail bodies</source>
        <translation>Grabaciones y textos de correos</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Negocios perdidos</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>%1 backups are removed as new ones are made, the last one by %2.</source>
        <translation>%1 copias se eliminan a medida que se hacen otras nuevas, la última antes del %2.</translation>
    </message>
    <message>
        <source>%1 backups that were made by hand stay until somebody removes them.</source>
        <translation>%1 copias hechas a mano permanecen hasta que alguien las elimine.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>Followed record</source>
        <translation>Registro seguido</translation>
    </message>
    <message>
        <source>Followed records</source>
        <translation>Registros seguidos</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message>
        <source>An interrupted import was undone. None of its rows were kept.</source>
        <translation>Se deshizo una importación interrumpida. No se conservó ninguna de sus filas.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Abrir una copia de la copia de seguridad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Está abierta en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en modo de solo lectura</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep a write-ahead log. Your data is safe, but the window may wait while Satchel imports or syncs.</source>
        <translation>Este disco no admite un registro de escritura anticipada. Sus datos están seguros, pero la ventana puede esperar mientras Satchel importa o sincroniza.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This happens as soon as your changes are saved</source>
        <translation>Se hará en cuanto se guarden sus cambios</translation>
    </message>
    <message>
        <source>This happens as soon as this has finished: %1</source>
        <translation>Se hará en cuanto termine: %1</translation>
    </message>
    <message>
        <source>Writing the store anew…</source>
        <translation>Reescribiendo la base de datos…</translation>
    </message>
    <message>
        <source>The window opens again by itself. If the computer stops meanwhile, nothing is lost.</source>
        <translation>La ventana se abrirá sola de nuevo. Si el equipo se detiene entretanto, no se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>%Ln copia de seguridad junto a la base de datos quedó como estaba.</numerusform>
            <numerusform>%Ln copias de seguridad junto a la base de datos quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>La base de datos está cifrada.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more.</source>
        <translation>La base de datos ya no está cifrada.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your data is not encrypted. A passphrase can protect it: Settings, Trust and privacy.</source>
        <translation>Este equipo no tiene un llavero, así que sus datos no están cifrados. Una frase de contraseña puede protegerlos: Ajustes, Confianza y privacidad.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad está restaurada.</translation>
    </message>
    <message>
        <source>The backup is restored. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>La copia de seguridad está restaurada. La base de datos anterior está en la lista de copias: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>The store is repaired. The damaged file: %1</source>
        <translation>La base de datos está reparada. El archivo dañado: %1</translation>
    </message>
    <message>
        <source>Satchel was not closed properly, and a check found damaged parts in %1. Repairing saves what can be read and says what cannot (satchel doctor --repair does the same).</source>
        <translation>Satchel no se cerró correctamente y una comprobación encontró partes dañadas en %1. La reparación guarda lo que se puede leer e indica lo que no (satchel doctor --repair hace lo mismo).</translation>
    </message>
    <message>
        <source>There is a backup from %1.</source>
        <translation>Hay una copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key. Set a new passphrase here if you forgot the old one.</source>
        <translation>Desbloqueado con la clave de recuperación. Establezca aquí una frase de contraseña nueva si olvidó la anterior.</translation>
    </message>
    <message>
        <source>The app lock is off until you set a passphrase for it.</source>
        <translation>El bloqueo de la aplicación queda desactivado hasta que establezca una frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>Las reglas de olvido alcanzaron %Ln registro.</numerusform>
            <numerusform>Las reglas de olvido alcanzaron %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of what is forgotten did not run.</source>
        <translation>Una regla de olvido no se ejecutó.</translation>
    </message>
    <message>
        <source>Personal data is hidden. Nothing can be edited until you show it again.</source>
        <translation>Los datos personales están ocultos. No se puede editar nada hasta que los muestre de nuevo.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Los datos personales se muestran de nuevo.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>The team is made. Give its people access here.</source>
        <translation>El equipo está creado. Dé aquí acceso a sus personas.</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>Uniéndose al equipo…</translation>
    </message>
    <message>
        <source>Leaving the team…</source>
        <translation>Saliendo del equipo…</translation>
    </message>
    <message>
        <source>This computer belongs to the team now.</source>
        <translation>Este equipo informático ya pertenece al equipo.</translation>
    </message>
    <message>
        <source>This computer belongs to the team now. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>Este equipo informático ya pertenece al equipo. La base de datos anterior está en la lista de copias: %1</translation>
    </message>
    <message>
        <source>This computer left the team. Its records stay here.</source>
        <translation>Este equipo informático ha salido del equipo. Los registros se quedan aquí.</translation>
    </message>
    <message>
        <source>This computer left the team. The server could not be told: an administrator can remove the computer from the list.</source>
        <translation>Este equipo informático ha salido del equipo. No se pudo avisar al servidor: un administrador puede quitarlo de la lista.</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopDiagnostics</name>
    <message>
        <source>Satchel ended unexpectedly</source>
        <translation>Satchel se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>Every saved change is in your store. A report of where the program stopped is on this computer; it has nothing of your data, and it is not sent.</source>
        <translation>Todos los cambios guardados están en su base de datos. En este equipo hay un informe del lugar en que se detuvo el programa; no contiene ninguno de sus datos y no se envía.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message>
        <source>The passphrase of the app lock is missing from the keychain. Use the recovery key.</source>
        <translation>La frase de contraseña del bloqueo no está en el llavero. Use la clave de recuperación.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Puede volver a intentarlo en %Ln segundo.</numerusform>
            <numerusform>Puede volver a intentarlo en %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::ProblemText</name>
    <message>
        <source>This store is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Satchel did not change the file.</source>
        <translation>No se pueden leer partes de %1. Satchel no modificó el archivo.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this store</source>
        <translation>Esta base de datos es de una versión más reciente de Satchel</translation>
    </message>
    <message>
        <source>Update Satchel to open %1. Nothing was changed.</source>
        <translation>Actualice Satchel para abrir %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>Otro programa está usando la base de datos</translation>
    </message>
    <message>
        <source>%1 is locked at the moment.</source>
        <translation>%1 está bloqueado en este momento.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only.</source>
        <translation>%1 o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space, then try again.</source>
        <translation>No hay espacio para trabajar con %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a Satchel store</source>
        <translation>Este archivo no es una base de datos de Satchel</translation>
    </message>
    <message>
        <source>Satchel did not change %1.</source>
        <translation>Satchel no modificó %1.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can open a copy of it.</source>
        <translation>Hay una copia de seguridad del %1. Puede abrir una copia de ella.</translation>
    </message>
    <message>
        <source>This store is on a network drive</source>
        <translation>Esta base de datos está en una unidad de red</translation>
    </message>
    <message>
        <source>If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this computer (network file system: %2).</source>
        <translation>Si dos equipos abren %1 a la vez, el archivo puede dañarse. Guarde la base de datos en un disco de este equipo (sistema de archivos de red: %2).</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can restore it, which keeps the damaged store beside it, or open a copy of it.</source>
        <translation>Hay una copia de seguridad del %1. Puede restaurarla, y la base dañada se conserva al lado, o abrir una copia de ella.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace the damaged store</source>
        <translation>Reemplazar la base de datos dañada</translation>
    </message>
    <message>
        <source>What was repaired and what is lost</source>
        <translation>Qué se reparó y qué se perdió</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>Leyendo lo que queda de %1…</translation>
    </message>
    <message>
        <source>Satchel writes a new store beside the damaged file and changes nothing yet.</source>
        <translation>Satchel escribe una base de datos nueva junto al archivo dañado y aún no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>Se guarda %Ln registro.</numerusform>
            <numerusform>Se guardan %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in this store can be saved</source>
        <translation>No se puede guardar todo lo de esta base de datos</translation>
    </message>
    <message>
        <source>Everything in this store can be saved</source>
        <translation>Se puede guardar todo lo de esta base de datos</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. If something is missing, look in your latest backup.</source>
        <translation>El archivo dañado se conserva con otro nombre. Si falta algo, búsquelo en su última copia de seguridad.</translation>
    </message>
    <message>
        <source>This store cannot be repaired</source>
        <translation>Esta base de datos no se puede reparar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairText</name>
    <message>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Who changed something, and when</source>
        <translation>Quién cambió algo y cuándo</translation>
    </message>
    <message>
        <source>Newest changes</source>
        <translation>Cambios más recientes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of a number nobody knows</comment>
        <translation>algunos</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>heading, kind of record, how many, what about them</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdido:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Guardado:</translation>
    </message>
</context>
<context>
    <name>satchel::app::StoreUnlocking</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1.</source>
        <translation>Hay un error en la línea %1.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another store.</source>
        <translation>Esta clave de recuperación es de otra base de datos.</translation>
    </message>
    <message>
        <source>The key is not in the keychain of this computer.</source>
        <translation>La clave no está en el llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>satchel::duplicates</name>
    <message>
        <source>same e-mail</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same e-mail, which several use</source>
        <translation>mismo correo, que usan varios</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>mismo nombre antes de la @</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same phone, which several use</source>
        <translation>mismo teléfono, que usan varios</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>nombre y apellido intercambiados</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>forma corta del nombre</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <translation>iniciales del nombre</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte del nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>name in two scripts</source>
        <translation>nombre en dos alfabetos</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>mismo nombre de pila</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>mismo apellido</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>mismo dominio</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>mismo código postal</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>mismo cumpleaños</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>cumpleaños parecido</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>nombre distinto</translation>
    </message>
    <message>
        <source>e-mail differs</source>
        <translation>correo distinto</translation>
    </message>
    <message>
        <source>phone differs</source>
        <translation>teléfono distinto</translation>
    </message>
    <message>
        <source>company differs</source>
        <translation>empresa distinta</translation>
    </message>
    <message>
        <source>domain differs</source>
        <translation>dominio distinto</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>dirección distinta</translation>
    </message>
    <message>
        <source>birthday differs</source>
        <translation>cumpleaños distinto</translation>
    </message>
    <message>
        <source>suffix differs</source>
        <translation>sufijo distinto</translation>
    </message>
</context>
<context>
    <name>satchel::exchange::Importer</name>
    <message>
        <source>Import %1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>Importar %1 desde %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::ActionItems</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Restauración de prueba</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictFieldsModel</name>
    <message>
        <source>Whole record</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Editado aquí</translation>
    </message>
    <message>
        <source>Edited there</source>
        <translation>Editado allí</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminado allí</translation>
    </message>
    <message>
        <source>As last synced</source>
        <translation>Como en la última sincronización</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>%1, elija uno</translation>
    </message>
    <message>
        <source>%1, mine chosen</source>
        <translation>%1, elegido el local</translation>
    </message>
    <message>
        <source>%1, theirs chosen</source>
        <translation>%1, elegido el remoto</translation>
    </message>
    <message>
        <source>%1, the value before chosen</source>
        <translation>%1, elegido el anterior</translation>
    </message>
    <message>
        <source>%1, another value chosen</source>
        <translation>%1, elegido otro valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1, %2, %Ln campo</numerusform>
            <numerusform>%1, %2, %Ln campos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConnectionsModel</name>
    <message>
        <source>Team hub (PostgreSQL)</source>
        <translation>Hub del equipo (PostgreSQL)</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team.</source>
        <comment>computer and person</comment>
        <translation>%1 ejecuta esta conexión para el equipo.</translation>
    </message>
</context>
<context>
    <name>satchel::items::MatchesModel</name>
    <message>
        <source>Deleted record</source>
        <translation>Registro eliminado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Satchel created one from the other</source>
        <translation>Satchel creó uno a partir del otro</translation>
    </message>
    <message>
        <source>different records</source>
        <translation>registros distintos</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculados</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>%1 here, %2 there: %3. %4</source>
        <comment>title, title, same or not, evidence</comment>
        <translation>%1 aquí, %2 allí: %3. %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en ambos</translation>
    </message>
</context>
<context>
    <name>satchel::items::MeetingEdits</name>
    <message>
        <source>the meeting</source>
        <translation>la reunión</translation>
    </message>
    <message>
        <source>Closed %1 as a no-show</source>
        <translation>%1 cerrada: no se presentó</translation>
    </message>
    <message>
        <source>Closed %1 as moved</source>
        <translation>%1 cerrada: aplazada</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 cerrada</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>%1 reabierta</translation>
    </message>
</context>
<context>
    <name>satchel::items::MergeFieldsModel</name>
    <message>
        <source>both kept, the older one first</source>
        <translation>se conservan ambos, primero el más antiguo</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>igual en ambos</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Después de fusionar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>satchel::items::NextAction</name>
    <message>
        <source>Completed the next action</source>
        <translation>Próxima acción completada</translation>
    </message>
</context>
<context>
    <name>satchel::items::ParkedModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>record, connection, reason</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 is not a user of %2</source>
        <comment>person, connection</comment>
        <translation>%1 no es usuario de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>reason, connection, records</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, contraído</translation>
    </message>
</context>
<context>
    <name>satchel::items::ProposalModel</name>
    <message>
        <source>Renamed “%1”</source>
        <translation>Nombre de «%1» cambiado</translation>
    </message>
    <message>
        <source>Changed the kind of “%1”</source>
        <translation>Tipo de «%1» cambiado</translation>
    </message>
    <message>
        <source>Added “%1” to the proposal</source>
        <translation>«%1» añadido a la propuesta</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>Bloque «%1» movido</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>Bloque «%1» duplicado</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>Bloque «%1» quitado</translation>
    </message>
    <message>
        <source>Changed “%1” of the proposal</source>
        <translation>Campo «%1» de la propuesta modificado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a block, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edited the text of “%1”</source>
        <translation>Texto de «%1» editado</translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message>
        <source>Changed a line of the quote</source>
        <translation>Línea de la cotización modificada</translation>
    </message>
    <message>
        <source>Added “%1” to the quote</source>
        <translation>«%1» añadido a la cotización</translation>
    </message>
    <message>
        <source>Added a group to the quote</source>
        <translation>Grupo añadido a la cotización</translation>
    </message>
    <message>
        <source>Added a line to the quote</source>
        <translation>Línea añadida a la cotización</translation>
    </message>
    <message>
        <source>Moved a line of the quote</source>
        <translation>Línea de la cotización movida</translation>
    </message>
    <message>
        <source>Duplicated a line of the quote</source>
        <translation>Línea de la cotización duplicada</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>%Ln línea quitada de la cotización</numerusform>
            <numerusform>%Ln líneas quitadas de la cotización</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed “%1” of the quote</source>
        <translation>Campo «%1» de la cotización modificado</translation>
    </message>
    <message>
        <source>Changed the quote&apos;s currency to %1</source>
        <translation>Moneda de la cotización cambiada a %1</translation>
    </message>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Busque en el catálogo o escriba una línea libre</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an amount that does not count</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>discount, a column</comment>
        <translation>Dto.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::RecordTableModel</name>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
</context>
<context>
    <name>satchel::items::RefusalText</name>
    <message>
        <source>Your role does not let you change this record (%1).</source>
        <translation>Su rol no permite cambiar este registro (%1).</translation>
    </message>
    <message>
        <source>Your role does not let you delete this record (%1).</source>
        <translation>Su rol no permite eliminar este registro (%1).</translation>
    </message>
    <message>
        <source>Your role does not let you restore this record (%1).</source>
        <translation>Su rol no permite restaurar este registro (%1).</translation>
    </message>
    <message>
        <source>Your role does not let you create records of this kind (%1).</source>
        <translation>Su rol no permite crear registros de este tipo (%1).</translation>
    </message>
    <message>
        <source>Your role does not let you change the field %2 (%1).</source>
        <translation>Su rol no permite cambiar el campo %2 (%1).</translation>
    </message>
    <message>
        <source>The team has erased this record (%1). Nothing can bring it back.</source>
        <translation>El equipo ha borrado definitivamente este registro (%1). Nada puede recuperarlo.</translation>
    </message>
    <message>
        <source>The team has this record (%1) already.</source>
        <translation>El equipo ya tiene este registro (%1).</translation>
    </message>
    <message>
        <source>The team has a field %2 of another type (%1).</source>
        <translation>El equipo tiene un campo %2 de otro tipo (%1).</translation>
    </message>
</context>
<context>
    <name>satchel::items::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>satchel::items::RoundsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message>
        <source>“%1” is no longer required</source>
        <translation>«%1» ya no es obligatorio</translation>
    </message>
    <message>
        <source>Required “%1” from “%2”</source>
        <comment>field, stage</comment>
        <translation>«%1» obligatorio desde «%2»</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <comment>field, pipeline</comment>
        <translation>%1 es obligatorio (%2)</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 es obligatorio</translation>
    </message>
    <message>
        <source>“%1” is required from this stage on.</source>
        <translation>«%1» es obligatorio desde esta etapa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: obligatorio</translation>
    </message>
    <message>
        <source>%1: not required</source>
        <translation>%1: no obligatorio</translation>
    </message>
    <message>
        <source>Several rules require “%1”: %2. The one that begins first counts.</source>
        <comment>field, rules</comment>
        <translation>Varias reglas exigen «%1»: %2. Se aplica la que empieza antes.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no obligatorio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>%Ln sin valor</numerusform>
            <numerusform>%Ln sin valor</numerusform>
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
        <translation>«%1» pasó a llamarse «%2»</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>Cambios en %1 de «%2»</translation>
    </message>
    <message>
        <source>Added the stage “%1”</source>
        <translation>Etapa «%1» añadida</translation>
    </message>
    <message>
        <source>Moved the stage “%1”</source>
        <translation>Etapa «%1» movida</translation>
    </message>
    <message>
        <source>Removed the stage “%1”</source>
        <translation>Etapa «%1» quitada</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskBoardModel</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskDependencyEdits</name>
    <message>
        <source>Changed what a task waits for</source>
        <translation>Cambiado a qué espera una tarea</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message>
        <source>Reopened 1 task</source>
        <translation>1 tarea reabierta</translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea reabierta</numerusform>
            <numerusform>%Ln tareas reabiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Started 1 task</source>
        <translation>1 tarea iniciada</translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea iniciada</numerusform>
            <numerusform>%Ln tareas iniciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tarea completada</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea completada</numerusform>
            <numerusform>%Ln tareas completadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled 1 task</source>
        <translation>1 tarea cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea cancelada</numerusform>
            <numerusform>%Ln tareas canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 task to the trash</source>
        <translation>1 tarea movida a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>%Ln tarea movida a la papelera</numerusform>
            <numerusform>%Ln tareas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task and planned the next one</source>
        <translation>1 tarea completada y la próxima planificada</translation>
    </message>
    <message>
        <source>Copied 1 task</source>
        <translation>1 tarea copiada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 tarea añadida</translation>
    </message>
    <message>
        <source>%1. Ready to start: %2</source>
        <comment>what was done; a task</comment>
        <translation>%1. Puede empezar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1. Pueden empezar: %2 y %Ln más</numerusform>
            <numerusform>%1. Pueden empezar: %2 y %Ln más</numerusform>
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
        <translation>completada</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Completadas hoy</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>Completadas antes</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sin negocio</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Cliente sin nombre</translation>
    </message>
    <message>
        <source>Deal without a title</source>
        <translation>Negocio sin título</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>Espera a %1 y %Ln más</numerusform>
            <numerusform>Espera a %1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>day</comment>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Sin asignar</translation>
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
        <translation>Todas las abiertas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignadas a mí</translation>
    </message>
    <message>
        <source>Assigned by me</source>
        <translation>Asignadas por mí</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>Por negocio</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Agrupadas</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Mis listas</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message>
        <source>Shifted the dates of 1 task</source>
        <translation>Fechas de 1 tarea desplazadas</translation>
    </message>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>Fechas de %Ln tarea desplazadas</numerusform>
            <numerusform>Fechas de %Ln tareas desplazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message>
        <source>Added 1 task of “%1”</source>
        <translation>Añadida 1 tarea de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>Añadida %Ln tarea de «%1»</numerusform>
            <numerusform>Añadidas %Ln tareas de «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the task template “%1”</source>
        <translation>Eliminada la plantilla de tareas «%1»</translation>
    </message>
    <message>
        <source>Moved a step of “%1”</source>
        <translation>Movido un paso de «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message>
        <source>Restored “%1”</source>
        <translation>«%1» restaurado</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro restaurado</numerusform>
            <numerusform>%Ln registros restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>quote, activity</comment>
        <translation>%1 sin título</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>phone call, a name</comment>
        <translation>%1 con %2</translation>
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
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>Can start: all it waited for is done</source>
        <translation>Puede empezar: todo lo que esperaba está hecho</translation>
    </message>
    <message>
        <source>Moved 1 task to another day</source>
        <translation>Movida 1 tarea a otro día</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>Movida %Ln tarea a otro día</numerusform>
            <numerusform>Movidas %Ln tareas a otro día</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
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
        <translation>Negocios abiertos y qué se puede esperar de ellos</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Expected wins in the coming periods, compared with quota and trend</source>
        <translation>Negocios que se prevé ganar en los próximos periodos, comparados con la cuota y la tendencia</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Precisión del pronóstico</translation>
    </message>
    <message>
        <source>The forecast on the first day of each period, compared with the result</source>
        <translation>El pronóstico del primer día de cada periodo, comparado con el resultado</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Ganados y perdidos</translation>
    </message>
    <message>
        <source>Closed deals, and why deals were lost</source>
        <translation>Negocios cerrados y por qué se perdieron negocios</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>How many deals advance from each stage</source>
        <translation>Cuántos negocios avanzan desde cada etapa</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tiempo en etapa</translation>
    </message>
    <message>
        <source>How long deals stay in each stage, and sales velocity</source>
        <translation>Cuánto permanecen los negocios en cada etapa y la velocidad de ventas</translation>
    </message>
    <message>
        <source>Activity per person</source>
        <translation>Actividad por persona</translation>
    </message>
    <message>
        <source>Calls, e-mails and meetings of each person</source>
        <translation>Llamadas, correos y reuniones de cada persona</translation>
    </message>
    <message>
        <source>Ageing and overdue</source>
        <translation>Antigüedad y vencidos</translation>
    </message>
    <message>
        <source>How old the open deals are, and what is overdue</source>
        <translation>Qué antigüedad tienen los negocios abiertos y qué está vencido</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de ganados</translation>
    </message>
    <message>
        <source>Where deals are won, by source, product or person</source>
        <translation>Dónde se ganan negocios, por origen, producto o persona</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Tamaño de los negocios</translation>
    </message>
    <message>
        <source>How many small and how many large deals there are</source>
        <translation>Cuántos negocios pequeños y cuántos grandes hay</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>Leads por mes</translation>
    </message>
    <message>
        <source>How the leads of each month turned out</source>
        <translation>Qué fue de los leads de cada mes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Commit threshold</source>
        <translation>Umbral de compromiso</translation>
    </message>
    <message>
        <source>Deals due</source>
        <translation>Negocios por cerrar</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Error %</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Todos los periodos</translation>
    </message>
    <message>
        <source>on the first day of each period</source>
        <translation>el primer día de cada periodo</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Error promedio</translation>
    </message>
    <message>
        <source>per period, relative to won</source>
        <translation>de un periodo, respecto a lo ganado</translation>
    </message>
    <message>
        <source>Deals as the change log records them on the first day of each period. Error %: expected minus won, as a percentage of won.</source>
        <translation>Negocios según el registro de cambios el primer día de cada periodo. Error %: previsto menos ganado, en porcentaje de lo ganado.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Activity by %1</source>
        <translation>Actividad por %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Meetings and demos</source>
        <translation>Reuniones y demos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Minutes logged</source>
        <translation>Minutos registrados</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>desde la creación</translation>
    </message>
    <message>
        <source>in the stage</source>
        <translation>en la etapa</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negocios</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Closing date passed</source>
        <translation>Fecha de cierre pasada</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Próxima acción vencida</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>All open deals</source>
        <translation>Todos los negocios abiertos</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Negocios abiertos</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Negocios ganados</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Negocios perdidos</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Todos los negocios</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Sin tipo de cambio</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Size in %1</source>
        <translation>Tamaño en %1</translation>
    </message>
    <message>
        <source>Share of deals</source>
        <translation>Porcentaje de negocios</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Porcentaje del valor</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>of deals with a value</source>
        <translation>de los negocios con valor</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Peor caso</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Mejor caso</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Ganado hasta ahora</translation>
    </message>
    <message>
        <source>deals: %1</source>
        <translation>negocios: %1</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>Cuota alcanzada</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>No se ha fijado ninguna cuota</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>open value ÷ remaining quota</source>
        <translation>valor abierto ÷ lo que falta para la cuota</translation>
    </message>
    <message>
        <source>Forecast by %1</source>
        <translation>Pronóstico por %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Worst: won and the weighted value of deals from %1 %. Expected: won and all weighted values. Best: won and all open values.</source>
        <translation>Peor: lo ganado y el valor ponderado de los negocios desde %1&#xa0;%. Previsto: lo ganado y todos los valores ponderados. Mejor: lo ganado y todos los valores abiertos.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>Creados en</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos los meses</translation>
    </message>
    <message>
        <source>Success: leads qualified or converted so far, and within the given days of creation for months that are old enough.</source>
        <translation>Éxito: leads calificados o convertidos hasta ahora y, en los meses con antigüedad suficiente, dentro de los días indicados desde su creación.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Valor abierto</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Negocio promedio</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Ciclo de ventas</translation>
    </message>
    <message>
        <source>from creation to close</source>
        <translation>de la creación al cierre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Pipeline by %1</source>
        <translation>Pipeline por %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Conversion, %1</source>
        <translation>Conversión, %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzaron</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Moved back or snoozed</source>
        <translation>Retrocedidos o pospuestos</translation>
    </message>
    <message>
        <source>Currently in stage</source>
        <translation>Actualmente en la etapa</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avanzan</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>Ganados al final</translation>
    </message>
    <message>
        <source>Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the stage and closed in the period.</source>
        <translation>Avanzan: proporción de los negocios que salieron de la etapa. Ganados al final: proporción de los negocios que pasaron por la etapa y se cerraron en el periodo.</translation>
    </message>
    <message>
        <source>Time in stage, %1</source>
        <translation>Tiempo en etapa, %1</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Negocios que salieron</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Días en promedio</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Días, mediana</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Todas las etapas</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Velocidad por día</translation>
    </message>
    <message>
        <source>open × win rate × size ÷ cycle</source>
        <translation>abiertos × tasa de ganados × tamaño ÷ ciclo</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Negocio ganado promedio</translation>
    </message>
    <message>
        <source>Stays under a minute are excluded as corrected mistakes.</source>
        <translation>Las estancias de menos de un minuto se excluyen como errores corregidos.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Valor ganado</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>Promedio ganado</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Días hasta ganar</translation>
    </message>
    <message>
        <source>Win rate by %1</source>
        <translation>Tasa de ganados por %1</translation>
    </message>
    <message>
        <source>All decided deals</source>
        <translation>Todos los negocios decididos</translation>
    </message>
    <message>
        <source>Win rate by product</source>
        <translation>Tasa de ganados por producto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>A deal counts for each product in its quotes, with its whole value, so there is no total.</source>
        <translation>Un negocio cuenta con su valor completo en cada producto de sus cotizaciones, por lo que no hay total.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Por qué se perdieron negocios</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Valor perdido</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>All lost deals</source>
        <translation>Todos los negocios perdidos</translation>
    </message>
    <message>
        <source>Won and lost by %1</source>
        <translation>Ganados y perdidos por %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>El próximo mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>El próximo trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>El próximo año</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Los importes están en %1.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted at the rates of %2.</source>
        <translation>Los importes están en %1; las demás monedas se convierten con tipos de cambio de fecha %2.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted.</source>
        <translation>Los importes están en %1; las demás monedas se convierten.</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1.</source>
        <translation>Excluido (sin tipo de cambio): %1.</translation>
    </message>
    <message>
        <source>%1, all in %2</source>
        <translation>%1, todo en %2</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier.</source>
        <translation>Tendencia: los mismos meses un año antes.</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier, plus %1 % annual growth.</source>
        <translation>Tendencia: los mismos meses un año antes, más un crecimiento anual del %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The filter uses the deals as they are today.</source>
        <translation>El filtro se aplica a los negocios tal como están hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>Hasta %Ln día</numerusform>
            <numerusform>Hasta %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>Más de %Ln día</numerusform>
            <numerusform>Más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>De %1 a %Ln día</numerusform>
            <numerusform>De %1 a %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>half of them are smaller</source>
        <translation>la mitad son menores</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % vs. a month ago</source>
        <translation>%1&#xa0;% respecto a hace un mes</translation>
    </message>
    <message>
        <source>as many as a month ago</source>
        <translation>los mismos que hace un mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>%Ln más que hace un mes</numerusform>
            <numerusform>%Ln más que hace un mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>%Ln menos que hace un mes</numerusform>
            <numerusform>%Ln menos que hace un mes</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>mediana de %1 días</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana de %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo de conversión</translation>
    </message>
    <message>
        <source>How far the closed deals came, and where most of them end</source>
        <translation>Hasta dónde llegaron los negocios cerrados y dónde terminan la mayoría</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>What the pipeline brings a day, month by month</source>
        <translation>Lo que aporta el pipeline al día, mes a mes</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3, %4 of them for %5.</source>
        <translation>Paso más débil: %1 de %2 terminan en %3, %4 de ellos por %5.</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3.</source>
        <translation>Paso más débil: %1 de %2 terminan en %3.</translation>
    </message>
    <message>
        <source>From lead to won, %1</source>
        <translation>Del prospecto al cierre, %1</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Terminados aquí</translation>
    </message>
    <message>
        <source>as fast as a year before</source>
        <translation>tan rápido como un año antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>%Ln día más rápido que un año antes</numerusform>
            <numerusform>%Ln días más rápido que un año antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>%Ln día más lento que un año antes</numerusform>
            <numerusform>%Ln días más lento que un año antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <translation>%1 de %2 en 12 meses</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Días en la etapa</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>One deal waits in %1, for %2.</source>
        <translation>Un negocio espera en %1, desde hace %2.</translation>
    </message>
    <message>
        <source>%1 deals wait in %2, one of them for %3.</source>
        <translation>%1 negocios esperan en %2, uno de ellos desde hace %3.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Últimos 6 meses</translation>
    </message>
    <message>
        <source>Velocity: open deals at the end of the month × win rate × average won deal ÷ sales cycle, each of the 12 months up to it. A row opens the deals closed in its month.</source>
        <translation>Velocidad: negocios abiertos al final del mes × tasa de éxito × negocio ganado medio ÷ ciclo de venta, de los 12 meses hasta entonces. Una fila abre los negocios cerrados en su mes.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos los pipelines</translation>
    </message>
    <message>
        <source>Of the deals that closed in the period: how many came to each stage or further. Conversion: share of those that came to the next stage or further.</source>
        <translation>De los negocios cerrados en el período: cuántos llegaron a cada etapa o más lejos. Conversión: parte que llegó a la etapa siguiente o más lejos.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>Último mes</numerusform>
            <numerusform>Últimos %Ln meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::sync::LoopbackListener</name>
    <message>
        <source>Page not found</source>
        <translation>Página no encontrada</translation>
    </message>
    <message>
        <source>This address is only used while you sign in.</source>
        <translation>Esta dirección solo se usa mientras inicia sesión.</translation>
    </message>
    <message>
        <source>Sign-in doesn&apos;t match</source>
        <translation>El inicio de sesión no coincide</translation>
    </message>
    <message>
        <source>This response doesn&apos;t belong to the current sign-in. Start again in Satchel.</source>
        <translation>Esta respuesta no corresponde al inicio de sesión en curso. Empiece de nuevo en Satchel.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>Satchel shows the reason. You can close this window.</source>
        <translation>Satchel muestra el motivo. Puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>You can close this window and go back to Satchel.</source>
        <translation>Puede cerrar esta ventana y volver a Satchel.</translation>
    </message>
</context>
<context>
    <name>satchel::sync::Manifest</name>
    <message>
        <source>1. Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create service key. You need to be a super admin or have the permission Developer tools access. It works with every subscription, including the free one.</source>
        <translation>1. Lo más fácil, para una persona o un equipo pequeño: en HubSpot abra Development, Keys, Service keys y pulse Create service key. Debe ser superadministrador o tener el permiso Developer tools access. Funciona con cualquier suscripción, también con la gratuita.</translation>
    </message>
    <message>
        <source>2. Add these scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</source>
        <translation>2. Añada estos ámbitos (scopes): crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</translation>
    </message>
    <message>
        <source>3. Add these as well if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or Enterprise. Satchel skips what is missing and says so on the connection.</source>
        <translation>3. Añada también estos si HubSpot los ofrece: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Los leads requieren Sales Hub Professional o Enterprise. Satchel omite lo que falta y lo indica en la conexión.</translation>
    </message>
    <message>
        <source>4. Press Create, open the key, press Show, and paste it into Satchel as the token. That is all.</source>
        <translation>4. Pulse Create, abra la clave, pulse Show y péguela en Satchel como token. Eso es todo.</translation>
    </message>
    <message>
        <source>5. Or let everyone sign in with their own rights. This needs an app, which you create with HubSpot&apos;s command-line tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base contents App, distribution private, auth oauth).</source>
        <translation>5. O deje que cada persona inicie sesión con sus propios derechos. Para ello hace falta una aplicación, que se crea con la herramienta de línea de comandos de HubSpot: instale Node.js y ejecute npm install -g @hubspot/cli, hs account auth y hs project create (contenido base App, distribución private, autenticación oauth).</translation>
    </message>
    <message>
        <source>6. In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and the scopes of step 2, and optionalScopes to those of step 3, exactly: HubSpot refuses the sign-in when the lists differ. Then run hs project upload.</source>
        <translation>6. En src/app/app-hsmeta.json asigne a redirectUrls la dirección de redirección que se muestra aquí, a requiredScopes oauth y los ámbitos del paso 2, y a optionalScopes los del paso 3, exactamente así: HubSpot rechaza el inicio de sesión si las listas difieren. Después ejecute hs project upload.</translation>
    </message>
    <message>
        <source>7. In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be a super admin or have the permission HubSpot Marketplace access.</source>
        <translation>7. En HubSpot abra Development, Projects, su proyecto, su aplicación. Añada su cuenta a la lista de permitidos en Distribution y copie en Auth el ID de cliente y el secreto de cliente. La primera persona que inicie sesión debe ser superadministrador o tener el permiso HubSpot Marketplace access.</translation>
    </message>
    <message>
        <source>8. So that nothing is ever created twice, add a text property with the internal name satchel_id that requires unique values to each object you send.</source>
        <translation>8. Para que nunca se cree nada dos veces, añada a cada objeto que envíe una propiedad de texto con el nombre interno satchel_id que exija valores únicos.</translation>
    </message>
    <message>
        <source>Service key or private app token</source>
        <translation>Clave de servicio o token de aplicación privada</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.owners.read</source>
        <translation>se necesita el ámbito crm.objects.owners.read</translation>
    </message>
    <message>
        <source>they need Sales Hub Professional and the scope crm.objects.leads.read</source>
        <translation>se necesitan Sales Hub Professional y el ámbito crm.objects.leads.read</translation>
    </message>
    <message>
        <source>HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their lifecycle stage</source>
        <translation>HubSpot solo acepta un lead para un contacto existente: créelo en HubSpot o trabaje con contactos y su etapa del ciclo de vida</translation>
    </message>
    <message>
        <source>HubSpot lets no other program change who is unsubscribed from all email: do it on the contact in HubSpot</source>
        <translation>HubSpot no permite que otro programa cambie quién se ha dado de baja de todos los correos: hágalo en el contacto en HubSpot</translation>
    </message>
    <message>
        <source>Pipedrive keeps this person unsubscribed: only the person or somebody in Pipedrive can change it</source>
        <translation>Pipedrive mantiene a esta persona dada de baja: solo ella misma o alguien en Pipedrive puede cambiarlo</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.products.read</source>
        <translation>se necesita el ámbito crm.objects.products.read</translation>
    </message>
    <message>
        <source>1. API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it as an add-on. Everyone who uses Satchel needs the permission API Enabled.</source>
        <translation>1. Acceso a la API: lo incluyen Enterprise, Unlimited, Performance y Developer Edition; Professional Edition lo necesita como complemento. Todas las personas que usan Satchel necesitan el permiso API Enabled.</translation>
    </message>
    <message>
        <source>2. In Setup, search for External Client App Manager and choose New External Client App (connected apps can no longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local.</source>
        <translation>2. En Setup busque External Client App Manager y elija New External Client App (ya no se pueden crear connected apps; una existente con la misma configuración sirve). Nombre: Satchel. Distribution State: Local.</translation>
    </message>
    <message>
        <source>3. Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage user data via APIs (api) and Perform requests at any time (refresh_token, offline_access).</source>
        <translation>3. En API (Enable OAuth Settings) marque Enable OAuth e introduzca la URL de devolución de llamada que aparece abajo. Añada los ámbitos Manage user data via APIs (api) y Perform requests at any time (refresh_token, offline_access).</translation>
    </message>
    <message>
        <source>4. Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten minutes until the app works.</source>
        <translation>4. En Security marque Require Proof Key for Code Exchange (PKCE). Desmarque Require secret for Web Server Flow y Require secret for Refresh Token Flow. La rotación de los tokens de actualización puede estar activada. Elija Create; la aplicación puede tardar diez minutos en funcionar.</translation>
    </message>
    <message>
        <source>5. On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP restrictions for people who travel.</source>
        <translation>5. En la pestaña Policies: Permitted Users: All users can self-authorize, o preautorice un conjunto de permisos. Refresh Token Policy: válido hasta que se revoque, o caduca tras un tiempo sin uso. IP Relaxation: Relax IP restrictions para las personas que viajan.</translation>
    </message>
    <message>
        <source>6. On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The secret is not needed.</source>
        <translation>6. En la pestaña Settings, OAuth Settings, elija Consumer Key and Secret. La consumer key es el ID de cliente. El secreto no hace falta.</translation>
    </message>
    <message>
        <source>7. Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, opportunities, products, tasks, events, notes. What they may not see or change is not synced.</source>
        <translation>7. Dé a las personas acceso para leer, crear, editar y eliminar los objetos con los que trabajan: cuentas, contactos, leads, oportunidades, productos, tareas, eventos, notas. Lo que no pueden ver o cambiar no se sincroniza.</translation>
    </message>
    <message>
        <source>8. To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, Unique) to each object you send, and let people see and edit it.</source>
        <translation>8. Para que nunca se cree nada dos veces, añada a cada objeto que envíe un campo de texto llamado Satchel_Id (longitud 36, External ID, Unique) y permita que las personas lo vean y lo editen.</translation>
    </message>
    <message>
        <source>9. Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com.</source>
        <translation>9. Sandbox: indique https://test.salesforce.com como dirección. My Domain: https://NAME.my.salesforce.com.</translation>
    </message>
    <message>
        <source>10. Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created until someone decides, unless the connection&apos;s settings allow it.</source>
        <translation>10. Las reglas de asignación no se ejecutan para lo que Satchel envía. Un registro del que advierte una regla de duplicados no se crea hasta que alguien decida, salvo que la configuración de la conexión lo permita.</translation>
    </message>
    <message>
        <source>Session id or access token</source>
        <translation>ID de sesión o token de acceso</translation>
    </message>
    <message>
        <source>Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>Salesforce considera esto un duplicado de un registro existente: «%1» Abra el registro existente, o permita posibles duplicados en la configuración de esta conexión y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>Leads are converted in Salesforce: convert it there, and it will be converted here</source>
        <translation>Los leads se convierten en Salesforce: conviértalo allí y también se convertirá aquí</translation>
    </message>
    <message>
        <source>1. Once per organization: In the Microsoft Entra admin center open App registrations and choose New registration. Keep Single tenant.</source>
        <translation>1. Una vez por organización: en el centro de administración de Microsoft Entra abra App registrations y elija New registration. Mantenga Single tenant.</translation>
    </message>
    <message>
        <source>2. Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not Single-page application.</source>
        <translation>2. En Authentication añada un URI de redirección para Mobile and desktop applications: el que aparece abajo. No Web ni Single-page application.</translation>
    </message>
    <message>
        <source>3. Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin consent.</source>
        <translation>3. En API permissions añada Dynamics CRM, Delegated permissions, user_impersonation. Después elija Grant admin consent.</translation>
    </message>
    <message>
        <source>4. The client ID is the Application (client) ID on Overview. There is no secret.</source>
        <translation>4. El ID de cliente es el Application (client) ID de la página Overview. No hay secreto.</translation>
    </message>
    <message>
        <source>5. The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com.</source>
        <translation>5. La dirección es la Environment URL del centro de administración de Power Platform: https://NAME.crm4.dynamics.com.</translation>
    </message>
    <message>
        <source>6. Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What the role does not allow is not synced.</source>
        <translation>6. Cada persona necesita una licencia de Dynamics 365 Sales y en ese entorno un rol de seguridad como Salesperson. Lo que el rol no permite no se sincroniza.</translation>
    </message>
    <message>
        <source>7. Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; elsewhere once a day.</source>
        <translation>7. Las eliminaciones llegan enseguida donde Track changes está activado para una tabla y el rol puede leer todas sus filas; en los demás casos, una vez al día.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here</source>
        <translation>Dynamics 365 solo acepta un producto con su grupo de unidades: créelo allí y se sincronizará aquí</translation>
    </message>
    <message>
        <source>1. In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role does not show is not synced.</source>
        <translation>1. En EspoCRM abra Administración, Roles y cree un rol que pueda leer, crear, editar y eliminar aquello con lo que trabaja: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Ponga su nivel en todos; lo que el rol no muestra no se sincroniza.</translation>
    </message>
    <message>
        <source>2. Open Administration, API Users, create a user with that role and the authentication method API Key, and copy the key. It is the token.</source>
        <translation>2. Abra Administración, Usuarios API, cree un usuario con ese rol y el método de autenticación API Key, y copie la clave. Es el token.</translation>
    </message>
    <message>
        <source>3. In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people who edit the same field at the same time are then asked, and nobody&apos;s edit is lost.</source>
        <translation>3. En Administración, Gestor de entidades, active Optimistic Concurrency Control para Contact y Lead: si dos personas editan el mismo campo a la vez, se pregunta y no se pierde ningún cambio.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it cSatchelId) to each entity that you send.</source>
        <translation>4. Para que nada se cree dos veces, añada a cada entidad que envía un campo de tipo Varchar llamado satchelId (EspoCRM lo llama cSatchelId).</translation>
    </message>
    <message>
        <source>5. The address is the one in your browser, without what follows the #: https://crm.example.com or https://example.com/crm.</source>
        <translation>5. La dirección es la de su navegador, sin lo que sigue a #: https://crm.example.com o https://example.com/crm.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>EspoCRM tiene un registro con este nombre o esta dirección de correo. Ábralo allí, o permita posibles duplicados en la configuración de esta conexión y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>1. In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, ask an administrator to enable API access for you in the permission sets.</source>
        <translation>1. En Pipedrive, abra el menú de su cuenta, Configuración de la empresa, Preferencias personales, API. Si falta la entrada API, pida a un administrador que le permita el acceso a la API en los permisos.</translation>
    </message>
    <message>
        <source>2. Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive.</source>
        <translation>2. Copie su token de API personal. Satchel ve y modifica lo que usted puede ver y modificar en Pipedrive.</translation>
    </message>
    <message>
        <source>3. The address is the one in your browser, such as https://your-company.pipedrive.com.</source>
        <translation>3. La dirección es la de su navegador, por ejemplo https://your-company.pipedrive.com.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in with their own rights: in Pipedrive&apos;s Developer Hub create a private app with the callback URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and users:read. Copy its client ID and client secret.</source>
        <translation>4. O deje que cada uno inicie sesión con sus propios derechos: en el Developer Hub de Pipedrive, cree una aplicación privada con la URL de devolución de abajo y los permisos deals:full, contacts:full, leads:full, activities:full, products:full y users:read. Copie su ID de cliente y su secreto de cliente.</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>Token de API personal</translation>
    </message>
    <message>
        <source>1. In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and changes what you may see and change in Freshsales.</source>
        <translation>1. En Freshsales, haga clic en su foto, luego en Configuración, Configuración de API, y copie su clave de API. Satchel ve y modifica lo que usted puede ver y modificar en Freshsales.</translation>
    </message>
    <message>
        <source>2. The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in your browser works too.</source>
        <translation>2. La dirección aparece allí como alias del bundle, por ejemplo https://your-company.myfreshworks.com. También sirve la dirección de su navegador.</translation>
    </message>
    <message>
        <source>3. All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. Satchel keeps within 1,000.</source>
        <translation>3. Todos los programas de su empresa comparten sus solicitudes por hora: 1.000, 2.000 o 5.000 según el plan. Satchel se mantiene por debajo de 1.000.</translation>
    </message>
    <message>
        <source>1. In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask an account administrator to allow it.</source>
        <translation>1. En Copper, abra Settings, Integrations, API Keys y elija Generate API Key. Si falta la entrada, pida a un administrador de la cuenta que la permita.</translation>
    </message>
    <message>
        <source>2. Enter your e-mail address in Copper, a colon and the key, such as ann@example.com:0123456789abcdef. Satchel sees and changes what you may see and change in Copper.</source>
        <translation>2. Introduzca su dirección de correo en Copper, dos puntos y la clave, por ejemplo ann@example.com:0123456789abcdef. Satchel ve y modifica lo que usted puede ver y modificar en Copper.</translation>
    </message>
    <message>
        <source>E-mail address and API key, with a colon between them</source>
        <translation>Dirección de correo y clave de API, separadas por dos puntos</translation>
    </message>
    <message>
        <source>1. Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it.</source>
        <translation>1. Odoo Online requiere el plan Custom: los demás planes no tienen API externa. Un servidor Odoo propio la tiene.</translation>
    </message>
    <message>
        <source>2. Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see is not synced.</source>
        <translation>2. Elija un usuario que pueda ver y editar aquello con lo que trabaja en CRM, Contactos y Ventas. Lo que ese usuario no ve no se sincroniza.</translation>
    </message>
    <message>
        <source>3. As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after some months: enter a new one then.</source>
        <translation>3. Como ese usuario, abra Preferencias, Seguridad de la cuenta, Nueva clave API, y copie la clave. Odoo puede hacer que caduque a los pocos meses: introduzca entonces una nueva.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, product.template, calendar.event.</source>
        <translation>4. Para que nada se cree dos veces, añada un campo de tipo char llamado x_satchel_id a los modelos que envía: en modo desarrollador, Ajustes, Técnico, Estructura de la base de datos, Modelos: res.partner, crm.lead, product.template, calendar.event.</translation>
    </message>
    <message>
        <source>5. The token is database, user and key with colons between them: acme:ann@acme.example:0f3c... At Odoo Online the database is usually the first part of the address.</source>
        <translation>5. El token es la base de datos, el usuario y la clave separados por dos puntos: acme:ann@acme.example:0f3c... En Odoo Online la base de datos suele ser la primera parte de la dirección.</translation>
    </message>
    <message>
        <source>6. The address is the one in your browser up to the host: https://acme.odoo.com.</source>
        <translation>6. La dirección es la de su navegador hasta el host: https://acme.odoo.com.</translation>
    </message>
    <message>
        <source>Database, user and API key, with colons between them</source>
        <translation>Base de datos, usuario y clave API, separados por dos puntos</translation>
    </message>
    <message>
        <source>1. In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees and changes what you may see and change.</source>
        <translation>1. En monday.com pulse su foto, después Developers, My access tokens, Show, y copie el token. Satchel ve y cambia lo que usted puede ver y cambiar.</translation>
    </message>
    <message>
        <source>3. So that nothing is ever created twice, add a text column named External ID to each of these boards.</source>
        <translation>3. Para que nada se cree nunca dos veces, añada a cada uno de estos tableros una columna de texto llamada External ID.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in: in the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, and have an administrator install the app. Copy its client id and client secret.</source>
        <translation>4. O deje que cada uno inicie sesión: cree una aplicación en el Developer Center, añada en OAuth los scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read y workspaces:read y la dirección de redirección que se muestra aquí, y haga que un administrador instale la aplicación. Copie su client ID y su client secret.</translation>
    </message>
    <message>
        <source>monday.com takes at most 255 characters as a name</source>
        <translation>monday.com acepta como máximo 255 caracteres como nombre</translation>
    </message>
    <message>
        <source>1. Open the API console of your data centre, such as https://api-console.zoho.com or https://api-console.zoho.eu, and choose Add Client, Server-based Applications.</source>
        <translation>1. Abra la consola de API de su centro de datos, por ejemplo https://api-console.zoho.com o https://api-console.zoho.eu, y elija Add Client, Server-based Applications.</translation>
    </message>
    <message>
        <source>2. Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL below. Choose Create and copy the client ID and the client secret.</source>
        <translation>2. Client Name: Satchel. Homepage URL: la dirección de su empresa. Authorized Redirect URIs: la URL de devolución de abajo. Elija Create y copie el ID y el secreto de cliente.</translation>
    </message>
    <message>
        <source>3. If people sign in at several data centres, open the client&apos;s Settings, turn those on and tick Use the same OAuth credentials for all data centers.</source>
        <translation>3. Si hay personas que inician sesión en varios centros de datos, abra los Settings del cliente, actívelos y marque Use the same OAuth credentials for all data centers.</translation>
    </message>
    <message>
        <source>4. The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in.</source>
        <translation>4. La dirección es la de su navegador, por ejemplo https://crm.zoho.eu: indica dónde se inicia sesión.</translation>
    </message>
    <message>
        <source>5. Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, Security Control, Profiles).</source>
        <translation>5. Cada persona inicia sesión con sus propios derechos. Su perfil necesita el permiso Zoho CRM API Access (Setup, Security Control, Profiles).</translation>
    </message>
    <message>
        <source>6. Workflow rules run for what Satchel sends, unless the connection&apos;s settings say otherwise.</source>
        <translation>6. Las reglas de flujo de trabajo se ejecutan para lo que envía Satchel, salvo que los ajustes de la conexión digan lo contrario.</translation>
    </message>
    <message>
        <source>Leads are converted in Zoho CRM: convert it there, and it will be converted here</source>
        <translation>Los leads se convierten en Zoho CRM: conviértalo allí y también se convertirá aquí</translation>
    </message>
    <message>
        <source>2. Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for columns by their names. Where yours have other names, choose them: satchel connection map.</source>
        <translation>2. Satchel busca tableros llamados Accounts, Contacts, Leads, Deals y Tasks, primero en monday CRM, y columnas por sus nombres. Si los suyos se llaman de otro modo, elíjalos: satchel connection map.</translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la próxima semana</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el próximo mes</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el próximo trimestre</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el próximo año</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tibio</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>%1 in stage</source>
        <translation>%1 en la etapa</translation>
    </message>
    <message>
        <source>(too long)</source>
        <translation>(demasiado largo)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>%1 in stage, stale</source>
        <translation>%1 en la etapa, inactivo</translation>
    </message>
    <message>
        <source>Expected close: %1</source>
        <translation>Cierre previsto: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Productos: %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, ponderado %2</translation>
    </message>
    <message>
        <source>Converted with the rates of %1</source>
        <translation>Convertido con tipos de cambio de fecha %1</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1</source>
        <translation>Excluido (sin tipo de cambio): %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln producto</numerusform>
            <numerusform>%Ln productos</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Crear un presupuesto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>Responsable de ventas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>Dar acceso a una persona</translation>
    </message>
    <message>
        <source>The person joins with this name and password, and can change the password at the server.</source>
        <translation>La persona se une con este nombre y contraseña, y puede cambiar la contraseña en el servidor.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nombre de inicio de sesión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Dar acceso</translation>
    </message>
    <message>
        <source>Everybody has access. Add the person under People first.</source>
        <translation>Todos tienen acceso. Añada primero a la persona en Personas.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>La contraseña necesita al menos %Ln carácter.</numerusform>
            <numerusform>La contraseña necesita al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivitiesPage</name>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Search in the activities</source>
        <translation>Buscar en las actividades</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter goes to the customer</source>
        <translation>Intro abre · Ctrl+Intro va al cliente</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Edit %1, with %2</source>
        <translation>Editar %1, con %2</translation>
    </message>
    <message>
        <source>Log activity with %1</source>
        <translation>Registrar actividad con %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Planned the next step</source>
        <translation>Próximo paso planificado</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 exportados a %2</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Registrar actividad</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Reading panel</source>
        <translation>Panel de lectura</translation>
    </message>
    <message>
        <source>Previous activity</source>
        <translation>Actividad anterior</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Actividad siguiente</translation>
    </message>
    <message>
        <source>Close the reading panel</source>
        <translation>Cerrar el panel de lectura</translation>
    </message>
    <message>
        <source>View of the activities</source>
        <translation>Vista de las actividades</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Log a call, a meeting or a note, and it appears here.</source>
        <translation>Registre una llamada, una reunión o una nota y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Show activities of everyone and of any time, or clear the search.</source>
        <translation>Muestre las actividades de todos y de cualquier fecha, o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies</source>
        <translation>↑ ↓ seguir leyendo · Ctrl+Intro va al cliente · Mayús+E responde</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Esc goes back to the list</source>
        <translation>↑ ↓ seguir leyendo · Esc vuelve a la lista</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityDraft</name>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>Reunirse con %1</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>Seguimiento con %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Edited 1 activity</source>
        <translation>1 actividad editada</translation>
    </message>
    <message>
        <source>Logged a call and planned the next step</source>
        <translation>Llamada registrada y próximo paso planificado</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>Llamada registrada</translation>
    </message>
    <message>
        <source>Wrote a note and planned the next step</source>
        <translation>Nota escrita y próximo paso planificado</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Logged a meeting and planned the next step</source>
        <translation>Reunión registrada y próximo paso planificado</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Reunión registrada</translation>
    </message>
    <message>
        <source>Logged an e-mail and planned the next step</source>
        <translation>Correo registrado y próximo paso planificado</translation>
    </message>
    <message>
        <source>Logged an e-mail</source>
        <translation>Correo registrado</translation>
    </message>
    <message>
        <source>Logged an activity and planned the next step</source>
        <translation>Actividad registrada y próximo paso planificado</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>Actividad registrada</translation>
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
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Buscar en títulos y textos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tareas hechas</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <comment>a day, a time</comment>
        <translation>Recibidas desde %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityForm</name>
    <message>
        <source>Log an activity</source>
        <translation>Registrar una actividad</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>No asistió</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Lugar o enlace</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>Solo registrar</translation>
    </message>
    <message>
        <source>Log and plan</source>
        <translation>Registrar y planificar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Registrar un correo</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Registrar: %1</translation>
    </message>
    <message>
        <source>Choose another kind of activity</source>
        <translation>Elegir otro tipo de actividad</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Enter the duration in minutes, such as 11 or 11:04.</source>
        <translation>La duración se indica en minutos, como 11 u 11:04.</translation>
    </message>
    <message>
        <source>Enter a text for the note.</source>
        <translation>Introduzca el texto de la nota.</translation>
    </message>
    <message>
        <source>Activity, task and stage in one step, also for undo.</source>
        <translation>Actividad, tarea y etapa en un solo paso, también al deshacer.</translation>
    </message>
    <message>
        <source>@ mentions a person or a record</source>
        <translation>@ menciona a una persona o un registro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a website</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>in a social network</comment>
        <translation>Publicación</translation>
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
        <translation>Panel de lectura</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Ánimo: %1</translation>
    </message>
    <message>
        <source>Next step from this</source>
        <translation>Próximo paso a partir de esto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before that with %1</source>
        <translation>Antes de eso con %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaDelegate</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Tareas vencidas</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Tareas para hoy</translation>
    </message>
    <message>
        <source>Deals to act on</source>
        <translation>Negocios que requieren acción</translation>
    </message>
    <message>
        <source>Deals without a next action</source>
        <translation>Negocios sin próxima acción</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
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
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Nothing is planned in these four weeks.</source>
        <translation>No hay nada previsto en estas cuatro semanas.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message>
        <source>App lock</source>
        <translation>Bloqueo de la aplicación</translation>
    </message>
    <message>
        <source>Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody who can run programs in your account or read this computer&apos;s memory.</source>
        <translation>Oculta sus datos mientras no está en su puesto. Satchel sigue sincronizando. El bloqueo no detiene a quien puede ejecutar programas en su cuenta o leer la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Encrypt the store first: a store that is not encrypted can be read without Satchel.</source>
        <translation>Cifre primero la base de datos: sin cifrado se puede leer sin Satchel.</translation>
    </message>
    <message>
        <source>Lock Satchel when I am away</source>
        <translation>Bloquear Satchel cuando no estoy</translation>
    </message>
    <message>
        <source>password, PIN, auto-lock, screen lock</source>
        <comment>words by which people look for the app lock</comment>
        <translation>contraseña, PIN, bloqueo automático, bloqueo de pantalla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the passphrase of the lock</source>
        <translation>Cambiar la frase de contraseña del bloqueo</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Desbloquear con</translation>
    </message>
    <message>
        <source>If you forget it, the recovery key unlocks Satchel.</source>
        <translation>Si la olvida, la clave de recuperación desbloquea Satchel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln minuto sin actividad</numerusform>
            <numerusform>%Ln minutos sin actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>on sleep or screen lock</source>
        <translation>al suspender o bloquear la pantalla</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Y además</translation>
    </message>
    <message>
        <source>This computer does not tell Satchel when it sleeps.</source>
        <translation>Este equipo no avisa a Satchel cuando se suspende.</translation>
    </message>
    <message>
        <source>when the window is closed</source>
        <translation>cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Satchel then asks for the passphrase at every start.</source>
        <translation>Satchel pide entonces la frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Frase de contraseña del bloqueo</translation>
    </message>
    <message>
        <source>Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that down first.</source>
        <translation>Satchel la pide cuando está bloqueado. Si la olvida, solo la clave de recuperación desbloquea Satchel: anótela primero.</translation>
    </message>
    <message>
        <source>The passphrase was not set.</source>
        <translation>No se estableció la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase of the store</source>
        <translation>La frase de contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Its own passphrase</source>
        <translation>Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin establecer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>The window reloads in this language. Your own text is not translated.</source>
        <translation>La ventana se recarga en este idioma. Sus propios textos no se traducen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>«Sistema» sigue el modo claro u oscuro del escritorio.</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>Satchel’s blue</source>
        <translation>Azul de Satchel</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>Satchel adjusts its lightness to keep text readable. Status colours don&apos;t change.</source>
        <translation>Satchel ajusta su luminosidad para que el texto sea legible. Los colores de estado no cambian.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de las tablas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In addition to the system&apos;s text size.</source>
        <translation>Se suma al tamaño del texto del sistema.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Turns off animations.</source>
        <translation>Desactiva las animaciones.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Uses the system&apos;s colours. Icons and text show what colours otherwise would.</source>
        <translation>Usa los colores del sistema. Los iconos y el texto muestran lo que de otro modo mostrarían los colores.</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Atajos de una tecla</translation>
    </message>
    <message>
        <source>C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere with dictation.</source>
        <translation>C, D y T crean un contacto, un negocio o una tarea; G y una letra abren una página. Desactívelos si interfieren con el dictado.</translation>
    </message>
    <message>
        <source>locale, translation</source>
        <comment>words by which people look for the language</comment>
        <translation>traducción, idiomas, español, inglés</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours</source>
        <comment>words by which people look for the theme</comment>
        <translation>modo oscuro, modo claro, noche, colores</translation>
    </message>
    <message>
        <source>highlight colour</source>
        <comment>words by which people look for the accent colour</comment>
        <translation>color de resaltado</translation>
    </message>
    <message>
        <source>row height, density, spacing</source>
        <comment>words by which people look for the height of rows</comment>
        <translation>altura de fila, densidad, espaciado</translation>
    </message>
    <message>
        <source>font, font size, zoom, larger</source>
        <comment>words by which people look for the text size</comment>
        <translation>fuente, tamaño de letra, zoom, más grande</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Inicio de la jornada</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin de la jornada</translation>
    </message>
    <message>
        <source>office hours, business hours</source>
        <comment>words by which people look for the working hours</comment>
        <translation>horario de oficina, horario laboral</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>The calendar shades the rest, and free times are offered within these hours only.</source>
        <translation>El calendario sombrea el resto; los huecos libres se ofrecen solo dentro de este horario.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message>
        <source>Apply a task template</source>
        <translation>Aplicar una plantilla de tareas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Los pasos cuentan desde</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Tasks that will be added</source>
        <translation>Tareas que se añadirán</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Añadir tareas</translation>
    </message>
    <message>
        <source>Choose the record that the tasks are for.</source>
        <translation>Elija el registro al que pertenecen las tareas.</translation>
    </message>
    <message>
        <source>The record has no date in “%1”. Enter the day that the steps count from.</source>
        <translation>El registro no tiene fecha en «%1». Indique el día desde el que cuentan los pasos.</translation>
    </message>
    <message>
        <source>Enter the day that the steps count from.</source>
        <translation>Indique el día desde el que cuentan los pasos.</translation>
    </message>
    <message>
        <source>Steps count from: %1</source>
        <translation>Los pasos cuentan desde: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>Añadir %Ln tarea</numerusform>
            <numerusform>Añadir %Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>No task template yet</source>
        <translation>Aún no hay plantillas de tareas</translation>
    </message>
    <message>
        <source>Create templates with their steps in Settings, under Task templates.</source>
        <translation>Cree plantillas con sus pasos en Ajustes, en Plantillas de tareas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AssignDialog</name>
    <message>
        <source>How they are spread</source>
        <translation>Cómo se reparten</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>Según la carga</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>Elija quién los recibe.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: they got another owner meanwhile.</source>
        <translation>
            <numerusform>Se quedó %Ln registro: entretanto tiene otro propietario.</numerusform>
            <numerusform>Se quedaron %Ln registros: entretanto tienen otro propietario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln registro quedó como estaba: una regla o su rol no lo permite.</numerusform>
            <numerusform>%Ln registros quedaron como estaban: una regla o su rol no lo permite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentContent</name>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Adjunto: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el principio</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it with a program.</source>
        <translation>No hay vista previa de este tipo de archivo. Ábralo con un programa.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown: %1.</source>
        <translation>No se puede mostrar: %1.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Este archivo está vacío: tiene 0 bytes.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Check whether the change log was altered outside Satchel</source>
        <translation>Comprobar si el registro de cambios fue alterado fuera de Satchel</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Exportar el registro de cambios</translation>
    </message>
    <message>
        <source>Exported %1 entries so far…</source>
        <translation>%1 entradas exportadas hasta ahora…</translation>
    </message>
    <message>
        <source>Exported %1 entries to %2.</source>
        <translation>%1 entradas exportadas a %2.</translation>
    </message>
    <message>
        <source>The change log was not exported.</source>
        <translation>El registro de cambios no se exportó.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The change log could not be read.</source>
        <translation>No se pudo leer el registro de cambios.</translation>
    </message>
    <message>
        <source>The change log was altered outside Satchel, at entry %1 or soon after it. Restore a backup, or export the log and ask your administrator.</source>
        <translation>El registro de cambios fue alterado fuera de Satchel, en la entrada %1 o poco después. Restaure una copia de seguridad, o exporte el registro y consulte a su administrador.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. Keep this number to check it again later: %2</source>
        <translation>Las %1 entradas no han cambiado. Guarde este número para comprobarlo de nuevo más adelante: %2</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, to be checked by another program (*.json)</source>
        <translation>JSON, para comprobarlo con otro programa (*.json)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>There are no backups here yet.</source>
        <translation>Aún no hay copias de seguridad aquí.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Copias de seguridad (%1)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copiando y comprobando…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 records, %2, in %3.</source>
        <comment>count, size, file</comment>
        <translation>Copiado y comprobado: %1 registros, %2, en %3.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>La programación no se guardó.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records before it says that the backup is good. A copy of an encrypted store has the same key.</source>
        <translation>Una copia de todos sus datos en un archivo, hecha mientras trabaja. Satchel abre cada copia y cuenta sus registros antes de darla por buena. La copia de una base cifrada tiene la misma clave.</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>Copia automática</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Copia en archivo…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>Hora de la copia</translation>
    </message>
    <message>
        <source>And before imports</source>
        <translation>Y antes de importar</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Keep one of each of the last</source>
        <translation>Conservar una de los últimos</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Weeks to keep</source>
        <translation>Semanas que se conservan</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>Meses que se conservan</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Space for all</source>
        <translation>Espacio para todas</translation>
    </message>
    <message>
        <source>The oldest go first, the newest never. Backups that you made yourself always stay.</source>
        <translation>Primero se eliminan las más antiguas, nunca la más reciente. Las copias que hizo usted se conservan siempre.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Another disk is best. If it is not there at the time, Satchel says so and tries again.</source>
        <translation>Lo mejor es otro disco. Si no está disponible en ese momento, Satchel lo indica y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Probar la última</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>A backup is restored to a temporary folder, and every record is compared with the store.</source>
        <translation>Se restaura una copia en una carpeta temporal y se compara cada registro con la base de datos.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias</translation>
    </message>
    <message>
        <source>Restored to a temporary folder and compared: %1 records, all alike.</source>
        <translation>Restaurada en una carpeta temporal y comparada: %1 registros, todos iguales.</translation>
    </message>
    <message>
        <source>The test did not succeed. Make another backup.</source>
        <translation>La prueba no tuvo éxito. Haga otra copia.</translation>
    </message>
    <message>
        <source>Restoring to a temporary folder and comparing…</source>
        <translation>Restaurando en una carpeta temporal y comparando…</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>Junto a la base de datos</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>folder, size</comment>
        <translation>%1 (%2 libres)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>folder</comment>
        <translation>%1 (no disponible ahora)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos iguales</translation>
    </message>
    <message>
        <source>Restoring this backup would</source>
        <translation>Restaurar esta copia haría lo siguiente</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSummary</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Copies of the whole store, opened and checked after writing. Each has the same key as the store.</source>
        <translation>Copias de toda la base de datos, abiertas y comprobadas tras escribirlas. Cada una tiene la misma clave que la base.</translation>
    </message>
    <message>
        <source>Schedule and all backups</source>
        <translation>Programación y todas las copias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activadas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copiando y comprobando…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, size, how it was checked</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>restored and compared, all alike</source>
        <translation>restaurada y comparada, todo igual</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1, %2</source>
        <comment>reason, tried 4 times</comment>
        <translation>No se hizo: %1, %2</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurada y comparada</translation>
    </message>
    <message>
        <source>Before an import, no errors</source>
        <translation>Antes de importar, sin errores</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>Sustituida por una copia restaurada</translation>
    </message>
    <message>
        <source>Opened, no errors</source>
        <translation>Abierta, sin errores</translation>
    </message>
    <message>
        <source>Found beside the store</source>
        <translation>Encontrada junto a la base de datos</translation>
    </message>
    <message>
        <source>No automatic backups</source>
        <translation>Sin copias automáticas</translation>
    </message>
    <message>
        <source>Next backup: %1</source>
        <comment>time</comment>
        <translation>Próxima copia: %1</translation>
    </message>
    <message>
        <source>Nothing: no changes were made since</source>
        <translation>Nada: no hubo cambios desde entonces</translation>
    </message>
    <message>
        <source>Everything: this is a backup of another store</source>
        <translation>Todo: es la copia de otra base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>%Ln cambio desde entonces</numerusform>
            <numerusform>%Ln cambios desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: this store has no connections</source>
        <translation>A nadie: esta base de datos no tiene conexiones</translation>
    </message>
    <message>
        <source>%1: nothing until you agree</source>
        <comment>names of connections</comment>
        <translation>%1: nada hasta que usted lo apruebe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Comunicar</translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>La base tal como está, en un archivo junto a ella durante %Ln día</numerusform>
            <numerusform>La base tal como está, en un archivo junto a ella durante %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockEditor</name>
    <message>
        <source>Text of the block</source>
        <translation>Texto del bloque</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Aún no hay bloques</translation>
    </message>
    <message>
        <source>A proposal is made of blocks: a cover, what you propose, a price, a place to sign.</source>
        <translation>Una propuesta se compone de bloques: una portada, lo que propone, un precio, un espacio para firmar.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Añadir un bloque</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Write here. Fields in braces are filled in on paper: {customer.name}</source>
        <translation>Escriba aquí. Un campo entre llaves se completa al imprimir: {customer.name}</translation>
    </message>
    <message>
        <source>Someone else changed this text in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Otra persona modificó este texto entretanto. El texto que usted escribió se conserva aquí y sustituirá al suyo si continúa. El de la otra persona queda en el historial.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockList</name>
    <message>
        <source>Blocks of the proposal</source>
        <translation>Bloques de la propuesta</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>próximo mes</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>próximo trimestre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardToolbar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Campos de la tarjeta</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>Orden de las tarjetas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>By a day…</source>
        <translation>Hasta un día…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Texto…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Editar como texto…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <comment>filter: field, value</comment>
        <translation>Quitar %1: %2</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Title or company contains</source>
        <translation>El título o la empresa contiene</translation>
    </message>
    <message>
        <source>Expected to close by</source>
        <translation>Cierre previsto hasta</translation>
    </message>
    <message>
        <source>Filter, for example value &gt; 5000 and company.industry = &quot;retail&quot;</source>
        <translation>Filtro, por ejemplo: value &gt; 5000 and company.industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in the filter, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Compact: title and value</source>
        <translation>Compacta: título y valor</translation>
    </message>
    <message>
        <source>Normal: customer and next action</source>
        <translation>Normal: cliente y próxima acción</translation>
    </message>
    <message>
        <source>Detailed: with tags and products</source>
        <translation>Detallada: con etiquetas y productos</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Vista %1 eliminada</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Mostrar el pronóstico</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>Agrupar por responsable</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message>
        <source>Pipeline board</source>
        <translation>Tablero del pipeline</translation>
    </message>
    <message>
        <source>%1, %2 deals, %3</source>
        <translation>%1, %2 negocios, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 ponderado</translation>
    </message>
    <message>
        <source>%1 % advance</source>
        <translation>%1&#xa0;% avanzan</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>La más lenta, %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en promedio</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Ganados este trimestre</translation>
    </message>
    <message>
        <source>asks for the close date</source>
        <translation>pide la fecha de cierre</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Lost this quarter</source>
        <translation>Perdidos este trimestre</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>pide un motivo</translation>
    </message>
    <message>
        <source>asks how long to snooze</source>
        <translation>pregunta hasta cuándo posponer</translation>
    </message>
    <message>
        <source>Move to %1, %2</source>
        <translation>Mover a %1, %2</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Nuevo negocio en %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message numerus="yes">
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>En los últimos 12 meses avanzó %1 de %Ln negocio</numerusform>
            <numerusform>En los últimos 12 meses avanzaron %1 de %Ln negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1, %2 deals, %3</source>
        <translation>Plegado: %1, %2 negocios, %3</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Quitar el responsable</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Asignar a %1</translation>
    </message>
    <message>
        <source>Show the deals of %1</source>
        <translation>Mostrar los negocios de %1</translation>
    </message>
    <message>
        <source>Hide the deals of %1</source>
        <translation>Ocultar los negocios de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardViews</name>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>Cierran este trimestre</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Vista %1 guardada</translation>
    </message>
    <message>
        <source>Next action first</source>
        <translation>Próxima acción primero</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>Mayor valor primero</translation>
    </message>
    <message>
        <source>Longest in stage first</source>
        <translation>Más tiempo en la etapa primero</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Título de la A a la Z</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkActions</name>
    <message>
        <source>Set field</source>
        <translation>Cambiar campo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Select two to merge</source>
        <translation>Seleccione dos para fusionarlos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>Edición de %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Cambio de %1 en %2</translation>
    </message>
    <message>
        <source>Untagged %1</source>
        <translation>Etiquetas quitadas de %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Etiquetas añadidas a %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>Asignación de %1 a %2</translation>
    </message>
    <message>
        <source>Planned a task for %1</source>
        <translation>Tarea planificada para %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Fusión de %1 con %2</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>Cambiar un campo de %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (yo)</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>Una tarea por registro: %1</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>Planificar tareas</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Repartir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Actions for the selection</source>
        <translation>Acciones para la selección</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
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
        <translation>%1 (calculado)</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (calculado): %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 modificado</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>¿Qué desea cambiar?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 movido a %2</translation>
    </message>
    <message>
        <source>What do you want to move?</source>
        <translation>¿Qué desea mover?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Removed the next action %1</source>
        <translation>Próxima acción %1 eliminada</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>¿Qué desea eliminar?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Abrir empresa</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Time zone, such as America/New_York; empty for none</source>
        <translation>Zona horaria, por ejemplo America/New_York; vacío para ninguna</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No existe ninguna zona horaria con ese nombre.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Vista de día</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Vista de semana</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Vista de mes</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Segunda zona horaria…</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Vista del calendario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, semana %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>%Ln reunión o llamada</numerusform>
            <numerusform>%Ln reuniones y llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Planned %1 for %2</source>
        <translation>%1 planificado para %2</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarSide</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Mis reuniones</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Mis llamadas</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mis tareas</translation>
    </message>
    <message>
        <source>My next actions</source>
        <translation>Mis próximas acciones</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>Por planificar (%1)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarView</name>
    <message>
        <source>overlaps %1</source>
        <translation>coincide con %1</translation>
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
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>El cronómetro está en marcha</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in an empty field</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>Duration: minutes, or minutes and seconds as 11:04</source>
        <translation>Duración: minutos, o minutos y segundos como 11:04</translation>
    </message>
    <message>
        <source>Start or stop the clock of the call</source>
        <translation>Iniciar o detener el cronómetro de la llamada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CardEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareDelegate</name>
    <message>
        <source>Next step…</source>
        <translation>Próximo paso…</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a deal&apos;s value</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message>
        <source>Set the next action</source>
        <translation>Fijar la próxima acción</translation>
    </message>
    <message>
        <source>Plan a call for tomorrow</source>
        <translation>Planificar una llamada para mañana</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Abrir el negocio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Estancados</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>No deal needs care</source>
        <translation>Ningún negocio requiere atención</translation>
    </message>
    <message>
        <source>Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at risk.</source>
        <translation>Los negocios abiertos aparecen aquí cuando no hay nada planificado, llevan demasiado tiempo en una etapa o están en riesgo.</translation>
    </message>
    <message>
        <source>Deals that need care</source>
        <translation>Negocios que requieren atención</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <comment>weighted value of deals</comment>
        <translation>%1 en juego</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>%Ln negocio requiere atención</numerusform>
            <numerusform>%Ln negocios requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Llamar al cliente</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Planned a call for tomorrow</source>
        <translation>Llamada planificada para mañana</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Requieren atención</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln día en esta etapa</numerusform>
            <numerusform>%Ln días en esta etapa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>Próxima acción con %Ln día de retraso</numerusform>
            <numerusform>Próxima acción con %Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>Cierre previsto hace %Ln día</numerusform>
            <numerusform>Cierre previsto hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Sin conversación desde hace %Ln día</numerusform>
            <numerusform>Sin conversación desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Mal ambiente</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 en juego</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CatalogueEditor</name>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Busque en el catálogo o escriba una línea libre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message>
        <source>Checking file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Satchel checks every row. Nothing is imported yet.</source>
        <translation>Satchel comprueba cada fila. Todavía no se importa nada.</translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>También se crean, porque hay filas que los mencionan: %1, como empresas.</translation>
    </message>
    <message>
        <source>The rows below will be rejected and saved to a separate file with the reason.</source>
        <translation>Las filas siguientes se rechazarán y se guardarán en un archivo aparte, con el motivo.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Se pueden importar todas las filas.</translation>
    </message>
    <message>
        <source>If a cell does not fit its field</source>
        <translation>Si una celda no encaja en su campo</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>Dejar el campo vacío</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Rechazar la fila</translation>
    </message>
    <message>
        <source>1 cell below does not fit. Its field will be left empty.</source>
        <translation>1 celda de abajo no encaja. Su campo quedará vacío.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>%Ln celda de abajo no encaja. Su campo quedará vacío.</numerusform>
            <numerusform>%Ln celdas de abajo no encajan. Sus campos quedarán vacíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are rejected, skipped or incomplete</source>
        <translation>Filas rechazadas, omitidas o incompletas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>Guardando %Ln cambio…</numerusform>
            <numerusform>Guardando %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the store. Satchel closes as soon as your changes are saved. If you close it now, they are kept on this computer and saved at the next start.</source>
        <translation>Otro programa está usando la base de datos. Satchel se cerrará en cuanto se guarden los cambios. Si lo cierra ahora, se conservan en este equipo y se guardan en el próximo inicio.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Satchel is still working</source>
        <translation>Satchel sigue trabajando</translation>
    </message>
    <message>
        <source>Satchel closes as soon as this has finished. If you stop it now, its changes are discarded.</source>
        <translation>Satchel se cerrará en cuanto termine. Si lo detiene ahora, se descartarán los cambios.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order</source>
        <translation>Arrastre, o use Alt+Arriba y Alt+Abajo, para ordenar</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComboAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommandPalette</name>
    <message>
        <source>Find or run anything</source>
        <translation>Buscar o ejecutar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a record or run a command</source>
        <translation>Buscar un registro o ejecutar un comando</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Sin resultados. Pruebe con una búsqueda más corta.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open or run</source>
        <translation>abrir o ejecutar</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo comandos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentDelegate</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>a time</comment>
        <translation>%1 · editado</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Respuesta de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentsPanel</name>
    <message>
        <source>No comments yet</source>
        <translation>Aún no hay comentarios</translation>
    </message>
    <message>
        <source>What you write here is for your team. Customers never see it.</source>
        <translation>Lo que escriba aquí es para su equipo. Los clientes nunca lo ven.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>Comentarios sobre %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Write a comment. @ mentions a person.</source>
        <translation>Escriba un comentario. @ menciona a una persona.</translation>
    </message>
    <message>
        <source>You are editing your comment</source>
        <translation>Está editando su comentario</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <comment>a person</comment>
        <translation>Su respuesta a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Deleted 1 comment</source>
        <translation>1 comentario eliminado</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Comentario sobre %1</translation>
    </message>
    <message>
        <source>Edited 1 comment</source>
        <translation>1 comentario editado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>Registrar un correo</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Write a note, or log what happened</source>
        <translation>Escriba una nota o registre lo que ocurrió</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Borrador: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComputerSettingsPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start Satchel when I sign in</source>
        <translation>Abrir Satchel al iniciar sesión</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer.</source>
        <translation>Cuando hace clic en un teléfono o una dirección de correo en cualquier parte de este equipo, Satchel busca al cliente.</translation>
    </message>
    <message>
        <source>Install Satchel, or choose it in the system settings.</source>
        <translation>Instale Satchel o elíjalo en la configuración del sistema.</translation>
    </message>
    <message>
        <source>Open phone numbers in Satchel</source>
        <translation>Abrir los teléfonos en Satchel</translation>
    </message>
    <message>
        <source>Open e-mail addresses in Satchel</source>
        <translation>Abrir las direcciones de correo en Satchel</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>Acerca de Satchel</translation>
    </message>
    <message>
        <source>Satchel collects no data about you or how you use it. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Satchel no recopila datos sobre usted ni sobre el uso que hace de él. Es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Escribir otro valor</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Campos que cambiaron ambos lados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Local en todos</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Remoto en todos</translation>
    </message>
    <message>
        <source>Newest for all</source>
        <translation>El más reciente en todos</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>un registro eliminado</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Registro eliminado</translation>
    </message>
    <message>
        <source>Changed in %1 and in %2, detected %3</source>
        <comment>connection, connection, time</comment>
        <translation>Cambiado en %1 y en %2, detectado %3</translation>
    </message>
    <message>
        <source>Changed here and in %1, detected %2</source>
        <translation>Cambiado aquí y en %1, detectado %2</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>Resolver %Ln campo</numerusform>
            <numerusform>Resolver %Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for a field first</source>
        <translation>Elija primero un valor para un campo</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Otro valor para %1</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as both had it on %1</source>
        <comment>day</comment>
        <translation>valor común el %1</translation>
    </message>
    <message>
        <source>as last synced</source>
        <translation>en la última sincronización</translation>
    </message>
    <message>
        <source>Last equal with %1: %2.</source>
        <comment>connection, time</comment>
        <translation>Última coincidencia con %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>%Ln campo más combinado automáticamente.</numerusform>
            <numerusform>%Ln campos más combinados automáticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Choose again between these values</source>
        <translation>Elegir de nuevo entre estos valores</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>fields without a choice</comment>
        <translation>Quedan %1 de %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictGridDelegate</name>
    <message>
        <source>mine was kept</source>
        <translation>se conservó el local</translation>
    </message>
    <message>
        <source>theirs was kept</source>
        <translation>se conservó el remoto</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija uno</translation>
    </message>
    <message>
        <source>mine chosen</source>
        <translation>local elegido</translation>
    </message>
    <message>
        <source>theirs chosen</source>
        <translation>remoto elegido</translation>
    </message>
    <message>
        <source>before chosen</source>
        <translation>anterior elegido</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>escrito: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>anterior: %1</translation>
    </message>
    <message>
        <source>changed here %1</source>
        <translation>cambiado aquí %1</translation>
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
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
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
        <translation>Lo que ambas partes conservan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>%Ln campo más es igual en ambas partes.</numerusform>
            <numerusform>%Ln campos más son iguales en ambas partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>received from %1, %2</source>
        <comment>connection, time</comment>
        <translation>recibido de %1, %2</translation>
    </message>
    <message>
        <source>yours, queued for %1</source>
        <comment>connection</comment>
        <translation>su valor, en cola para %1</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>igual en ambas partes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. Rule for conflicts: %2</source>
        <comment>connection, rule</comment>
        <translation>La sincronización con %1 encontró el conflicto. Regla para conflictos: %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>who, field</comment>
        <translation>%1 cambió %2</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, field, values</comment>
        <translation>%1 cambió %2 de %3 a %4</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict.</source>
        <comment>connection</comment>
        <translation>La sincronización con %1 encontró el conflicto.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who, connection</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. The order of the connections decided.</source>
        <comment>connection</comment>
        <translation>La sincronización con %1 encontró el conflicto. Decidió el orden de las conexiones.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Resolve all with</source>
        <translation>Resolver todo con</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Mine, for the selected records</source>
        <translation>Local, en los registros seleccionados</translation>
    </message>
    <message>
        <source>Theirs, for the selected records</source>
        <translation>Remoto, en los registros seleccionados</translation>
    </message>
    <message>
        <source>Newest, for the selected records</source>
        <translation>El más reciente, en los registros seleccionados</translation>
    </message>
    <message>
        <source>Choose mine</source>
        <translation>Elegir el local</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>Elegir el remoto</translation>
    </message>
    <message>
        <source>Choose the previous value</source>
        <translation>Elegir el valor anterior</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Escribir otro valor</translation>
    </message>
    <message>
        <source>Resolve the chosen fields</source>
        <translation>Resolver los campos elegidos</translation>
    </message>
    <message>
        <source>Resolve the selected records with mine</source>
        <translation>Resolver los registros seleccionados con el valor local</translation>
    </message>
    <message>
        <source>Resolve the selected records with theirs</source>
        <translation>Resolver los registros seleccionados con el valor remoto</translation>
    </message>
    <message>
        <source>Resolve the selected records with the newest</source>
        <translation>Resolver los registros seleccionados con el valor más reciente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>Abiertos o resueltos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Records with conflicts</source>
        <translation>Registros con conflictos</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abiertos %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Resueltos %1</translation>
    </message>
    <message>
        <source>No conflicts with this connection</source>
        <translation>No hay conflictos con esta conexión</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No hay conflictos</translation>
    </message>
    <message>
        <source>When you and the other system change the same field, both values are kept here, along with the previous one.</source>
        <translation>Cuando usted y el otro sistema cambian el mismo campo, aquí se conservan ambos valores, junto con el anterior.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Resolve these to see the rest.</source>
        <translation>Solo se muestran los más recientes. Resuélvalos para ver los demás.</translation>
    </message>
    <message>
        <source>Resolved conflicts stay in the history. No overwritten value is lost.</source>
        <translation>Los conflictos resueltos quedan en el historial. No se pierde ningún valor sobrescrito.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar los locales</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Tomar los remotos</translation>
    </message>
    <message>
        <source>Use the newest</source>
        <translation>Tomar los más recientes</translation>
    </message>
    <message>
        <source>For every open field of the selected records, your value is kept and sent.</source>
        <translation>En cada campo abierto de los registros seleccionados se conserva el valor local y se envía.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the other system&apos;s value is used.</source>
        <translation>En cada campo abierto de los registros seleccionados se toma el valor remoto.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the latest value is used on both sides.</source>
        <translation>En cada campo abierto de los registros seleccionados se conserva en ambos lados el valor que se cambió en último lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>¿Resolver %Ln registro?</numerusform>
            <numerusform>¿Resolver %Ln registros a la vez?</numerusform>
        </translation>
    </message>
    <message>
        <source>These can wait. Until you choose, Satchel shows your value and the other system keeps its own; both are stored.</source>
        <translation>Pueden esperar. Hasta que elija, Satchel muestra su valor y el otro sistema conserva el suyo; ambos están guardados.</translation>
    </message>
    <message>
        <source>Reopen the resolved record</source>
        <translation>Reabrir el registro resuelto</translation>
    </message>
    <message>
        <source>No resolved conflicts</source>
        <translation>No hay conflictos resueltos</translation>
    </message>
    <message>
        <source>All conflicts are resolved</source>
        <translation>Todos los conflictos están resueltos</translation>
    </message>
    <message>
        <source>A conflict that you or a rule resolves is listed here, with every value.</source>
        <translation>Los conflictos que usted o una regla resuelven aparecen aquí con todos sus valores.</translation>
    </message>
    <message>
        <source>Under Resolved you see every value and can reopen a conflict.</source>
        <translation>En «Resueltos» ve todos los valores y puede reabrir un conflicto.</translation>
    </message>
    <message>
        <source>1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves</source>
        <comment>key</comment>
        <translation>1 El mío · 2 El suyo · 3 Antes · E Editar · %1 resuelve</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectWizard</name>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your records stay on this computer. A connection syncs them with another system, both ways.</source>
        <translation>Sus registros permanecen en este equipo. Una conexión los sincroniza con otro sistema en ambos sentidos.</translation>
    </message>
    <message>
        <source>System to connect</source>
        <translation>Sistema que se va a conectar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It appears in the history of each field that comes from there, and can&apos;t be changed later.</source>
        <translation>Aparece en el historial de cada campo que procede de allí y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Don&apos;t change it unless your administrator tells you to.</source>
        <translation>Déjela como está, salvo que su administrador le indique otra cosa.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Termine de iniciar sesión en su navegador</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and write.</source>
        <translation>Inicie sesión en %1 y permita que Satchel lea y escriba.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, vendor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter a name. It shows where a value came from.</source>
        <translation>Introduzca un nombre. Indica de dónde procede un valor.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists. Choose another name.</source>
        <translation>Ya existe una conexión llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The address must start with https:// and include a host name.</source>
        <translation>La dirección debe empezar por https:// e incluir un servidor.</translation>
    </message>
    <message>
        <source>Testing connection to %1</source>
        <translation>Probando la conexión con %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tardará un momento.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Abriendo el navegador</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect</source>
        <translation>No se pudo conectar</translation>
    </message>
    <message>
        <source>No connection was created. Go back to edit your details, or try again.</source>
        <translation>No se creó ninguna conexión. Vuelva atrás para corregir sus datos o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is kept. Try again now, or sign in later from its card.</source>
        <translation>La conexión se conserva. Inténtelo de nuevo ahora o inicie sesión más tarde desde su tarjeta.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>The initial sync has started. You can keep working; the card shows the progress.</source>
        <translation>La sincronización inicial ha comenzado. Puede seguir trabajando; la tarjeta muestra el progreso.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Revisar conflictos</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Review pairs…</source>
        <translation>Revisar pares…</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Vincular y continuar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Termine de iniciar sesión en su navegador.</translation>
    </message>
    <message>
        <source>Satchel continues as soon as you are done.</source>
        <translation>Satchel continuará en cuanto termine.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Initial sync · %1 received · you can already work with these</source>
        <translation>Sincronización inicial · %1 recibidos · ya puede trabajar con ellos</translation>
    </message>
    <message>
        <source>Current sync · %1 received</source>
        <translation>Sincronización en curso · %1 recibidos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last synced %2</source>
        <comment>rhythm, time</comment>
        <translation>%1 · última sincronización: %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This build can&apos;t sync.</source>
        <translation>Esta edición no puede sincronizar.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Campos y valores</translation>
    </message>
    <message>
        <source>Move to another CRM…</source>
        <translation>Cambiar a otro CRM…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Configuración de la conexión</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>When both sides changed a field</source>
        <translation>Cuando ambos lados cambiaron un campo</translation>
    </message>
    <message>
        <source>Whatever the rule, the overwritten value is kept under Conflicts.</source>
        <translation>Sea cual sea la regla, el valor sobrescrito se conserva en «Conflictos».</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Ask before more records than this are deleted or overwritten at once in %1</source>
        <translation>Preguntar antes de que se eliminen o sobrescriban de una vez en %1 más registros que estos</translation>
    </message>
    <message>
        <source>What is synced, in which direction and with which values</source>
        <translation>Qué se sincroniza, en qué dirección y con qué valores</translation>
    </message>
    <message>
        <source>Fields and values…</source>
        <translation>Campos y valores…</translation>
    </message>
    <message>
        <source>Saves these settings and opens the page</source>
        <translation>Guarda estos ajustes y abre la página</translation>
    </message>
    <message>
        <source>Records that are sent to %1</source>
        <translation>Registros que se envían a %1</translation>
    </message>
    <message>
        <source>All, or a filter: industry = &quot;retail&quot;</source>
        <translation>Todos, o un filtro: industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>Every record. What is in the other system already stays in sync, whatever is chosen.</source>
        <translation>Todos los registros. Lo que ya está en el otro sistema sigue sincronizado, se elija lo que se elija.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records. A record that lacks these fields goes where its company or deal goes.</source>
        <translation>
            <numerusform>%Ln registro. Un registro sin estos campos va adonde va su empresa o su negocio.</numerusform>
            <numerusform>%Ln registros. Un registro sin estos campos va adonde va su empresa o su negocio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Añadir conexión</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Sincronizar todo</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Sync all connections now</source>
        <translation>Sincronizar ahora todas las conexiones</translation>
    </message>
    <message>
        <source>Retry all records that need attention</source>
        <translation>Reintentar todos los registros que requieren atención</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>Mostrar el registro de errores</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Revisar conflictos</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Satchel works fully without a network. A connection syncs your records with another system, both ways. If both sides change the same field, no value is lost.</source>
        <translation>Satchel funciona por completo sin red. Una conexión sincroniza sus registros con otro sistema en ambos sentidos. Si ambos lados cambian el mismo campo, no se pierde ningún valor.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Esta edición no puede sincronizar</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Se creó sin sincronización. Sus registros permanecen en este equipo. Instale una edición completa para conectarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln cambio en espera no se enviará.</numerusform>
            <numerusform>%Ln cambios en espera no se enviarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>¿Quitar esta conexión?</translation>
    </message>
    <message>
        <source>%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.</source>
        <translation>%1. Se eliminarán su inicio de sesión, vínculos y conflictos. Sus registros permanecen aquí y en %2.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>1 2 3 choose · Enter answers · Esc decides later</source>
        <translation>1 2 3 elige · Enter responde · Esc decide más tarde</translation>
    </message>
    <message>
        <source>1 2 choose · Enter answers · Esc decides later</source>
        <translation>1 2 elige · Enter responde · Esc decide más tarde</translation>
    </message>
    <message>
        <source>Show the sync activity</source>
        <translation>Mostrar la actividad de sincronización</translation>
    </message>
    <message>
        <source>Fields and values of a connection</source>
        <translation>Campos y valores de una conexión</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Cambiar a otro CRM</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Usar esta contraseña</translation>
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
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a wording</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Record consent: %1</source>
        <comment>a purpose</comment>
        <translation>Registrar consentimiento: %1</translation>
    </message>
    <message>
        <source>Record objection: %1</source>
        <comment>a purpose</comment>
        <translation>Registrar oposición: %1</translation>
    </message>
    <message>
        <source>Withdraw consent: %1</source>
        <comment>a purpose</comment>
        <translation>Retirar consentimiento: %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>Registrar oposición</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Recorded consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Consentimiento de %1 registrado: %2</translation>
    </message>
    <message>
        <source>Recorded objection of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Oposición de %1 registrada: %2</translation>
    </message>
    <message>
        <source>Withdrew consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Consentimiento de %1 retirado: %2</translation>
    </message>
    <message>
        <source>Nothing was said about this yet</source>
        <translation>Aún no se ha dicho nada al respecto</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>Declaraciones sobre %1</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrar consentimiento…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>Oposición…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentSettings</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>What people are asked for. Each purpose is a field of contacts; on a contact&apos;s page you record who gave or withdrew consent, when and how.</source>
        <translation>Para qué se pide permiso. Cada finalidad es un campo de los contactos; en la página de un contacto registra quién dio o retiró su consentimiento, cuándo y cómo.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Purposes of consent</source>
        <translation>Finalidades del consentimiento</translation>
    </message>
    <message>
        <source>GDPR, opt-in, opt-out, newsletter</source>
        <comment>words by which people look for consent</comment>
        <translation>RGPD, opt-in, opt-out, boletín</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Nueva finalidad</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Cambiar finalidad</translation>
    </message>
    <message>
        <source>Remove purpose</source>
        <translation>Quitar finalidad</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Con consentimiento</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Hasta que alguien se oponga</translation>
    </message>
    <message>
        <source>Removed the purpose “%1”</source>
        <translation>Finalidad «%1» quitada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ContactHoldText</name>
    <message>
        <source>Call anyway?</source>
        <translation>¿Llamar de todos modos?</translation>
    </message>
    <message>
        <source>Write anyway?</source>
        <translation>¿Escribir de todos modos?</translation>
    </message>
    <message>
        <source>Go on only with what the person asked for or a contract needs, such as an order or an invoice.</source>
        <translation>Continúe solo con lo que la persona pidió o un contrato exige, como un pedido o una factura.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted</source>
        <translation>%1 no quiere que se le contacte</translation>
    </message>
    <message>
        <source>%1 objected to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 se opuso a «%2»</translation>
    </message>
    <message>
        <source>%1 withdrew consent to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 retiró el consentimiento para «%2»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message>
        <source>Convert this lead?</source>
        <translation>¿Convertir este lead?</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Crear un negocio</translation>
    </message>
    <message>
        <source>A new contact will be created.</source>
        <translation>Se creará un contacto nuevo.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>%1 (existing)</source>
        <translation>%1 (existente)</translation>
    </message>
    <message>
        <source>New company %1</source>
        <translation>Nueva empresa %1</translation>
    </message>
    <message>
        <source>New company %1.</source>
        <translation>Nueva empresa %1.</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Título del negocio</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Convertir lead</translation>
    </message>
    <message>
        <source>Converted the lead %1</source>
        <translation>Se convirtió el lead %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>%Ln actividad, tarea o archivo se traslada también.</numerusform>
            <numerusform>%Ln actividades, tareas y archivos se trasladan también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>%1 (existing, same: %2)</source>
        <comment>a name, a field</comment>
        <translation>%1 (existente, igual: %2)</translation>
    </message>
    <message>
        <source>New contact %1</source>
        <translation>Nuevo contacto %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>%1 (existing, same name and company)</source>
        <translation>%1 (existente, mismo nombre y empresa)</translation>
    </message>
    <message>
        <source>%1 (existing, only the name is the same)</source>
        <translation>%1 (existente, solo coincide el nombre)</translation>
    </message>
    <message>
        <source>%1 (existing: %2)</source>
        <comment>a name, evidence</comment>
        <translation>%1 (existente: %2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerBody</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Page sections</source>
        <translation>Secciones de la página</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>%1 at</source>
        <comment>job title, before the company&apos;s name</comment>
        <translation>%1 en</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>%1 · part of</source>
        <translation>%1 · parte de</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln empleado</numerusform>
            <numerusform>%Ln empleados</numerusform>
        </translation>
    </message>
    <message>
        <source>came in %1</source>
        <comment>a day</comment>
        <translation>recibido: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPage</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Registrar actividad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Editar los datos</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Registro anterior de la lista</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>Registro siguiente de la lista</translation>
    </message>
    <message>
        <source>there is no e-mail program</source>
        <translation>no hay ningún programa de correo</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>Correo a %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>1 negocio añadido</translation>
    </message>
    <message>
        <source>Person of this deal</source>
        <translation>Persona de este negocio</translation>
    </message>
    <message>
        <source>Added 1 person</source>
        <translation>1 persona añadida</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Added 1 contact</source>
        <translation>1 contacto añadido</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Deleted 1 contact</source>
        <translation>1 contacto eliminado</translation>
    </message>
    <message>
        <source>Deleted 1 company</source>
        <translation>1 empresa eliminada</translation>
    </message>
    <message>
        <source>Deleted 1 deal</source>
        <translation>1 negocio eliminado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>No hay ningún cliente abierto</translation>
    </message>
    <message>
        <source>Choose one from a list, or find one with Ctrl+K.</source>
        <translation>Elija uno de una lista o búsquelo con Ctrl+K.</translation>
    </message>
    <message>
        <source>This record no longer exists</source>
        <translation>Este registro ya no existe</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>«%1» está en la papelera</translation>
    </message>
    <message>
        <source>Everything related to it is kept and will be restored with it.</source>
        <translation>Todo lo relacionado se conserva y se restaurará con él.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored 1 record</source>
        <translation>1 registro restaurado</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Ir a contactos</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>%1 %2 of %3 in %4 · Alt ← →</source>
        <comment>contact 4 of 312 in a list</comment>
        <translation>%1 %2 de %3 en %4 · Alt ← →</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Mover a una etapa</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganado</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdido</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Marcar la próxima acción como hecha</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Deleted 1 lead</source>
        <translation>1 lead eliminado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Aplicar una plantilla de tareas…</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Este registro incumple una regla.</translation>
    </message>
    <message>
        <source>Hand out everything…</source>
        <translation>Entregar todo…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Olvidar para siempre…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Seguir o dejar de seguir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPicker</name>
    <message>
        <source>Contact, company, lead or deal</source>
        <translation>Contacto, empresa, lead o negocio</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Sin resultados. Pruebe con una búsqueda más corta.</translation>
    </message>
    <message>
        <source>Whose activity is it?</source>
        <translation>¿De quién es la actividad?</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Contact or lead</source>
        <translation>Contacto o prospecto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Próximas reuniones</translation>
    </message>
    <message>
        <source>No meeting in the coming week</source>
        <translation>No hay reuniones en la próxima semana</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DashboardCard</name>
    <message>
        <source>Move or remove</source>
        <translation>Mover o quitar</translation>
    </message>
    <message>
        <source>Alt+arrow moves it, Delete removes it</source>
        <translation>Alt+flecha lo mueve, Supr lo quita</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <comment>a part of the start page</comment>
        <translation>Mover o quitar %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DataSettingsPage</name>
    <message>
        <source>Check the store</source>
        <translation>Comprobar la base de datos</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Only data that your connections sync leaves it.</source>
        <translation>Todos sus datos están en este único archivo de este equipo. Solo salen de él los datos que sincronizan sus conexiones.</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Nothing is sent anywhere.</source>
        <translation>Todos sus datos están en este único archivo de este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Reading every record and its history…</source>
        <translation>Leyendo todos los registros y su historial…</translation>
    </message>
    <message>
        <source>No problems found: %1, %2</source>
        <translation>No se encontraron problemas: %1, %2</translation>
    </message>
    <message>
        <source>Problems found: %1, %2</source>
        <translation>Se encontraron problemas: %1, %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Changed the main currency to %1</source>
        <translation>Moneda principal cambiada a %1</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>Moneda principal</translation>
    </message>
    <message>
        <source>Totals in several currencies are shown in the main currency, marked with ≈.</source>
        <translation>Los totales en varias monedas se muestran en la moneda principal, marcados con ≈.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded from totals.</source>
        <translation>Cuántas unidades de una moneda equivalen a una unidad de la moneda principal. Las monedas sin tipo de cambio se excluyen de los totales.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nuevo tipo de cambio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Nuevo tipo de cambio</translation>
    </message>
    <message>
        <source>Change an exchange rate</source>
        <translation>Cambiar un tipo de cambio</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Guardar tipo de cambio</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1</source>
        <translation>Tipo de cambio de %1 establecido</translation>
    </message>
    <message>
        <source>Removed an exchange rate</source>
        <translation>Tipo de cambio quitado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealClosing</name>
    <message>
        <source>at most %1 deals can be closed at once</source>
        <translation>se pueden cerrar como máximo %1 negocios a la vez</translation>
    </message>
    <message>
        <source>the deals belong to several pipelines; close those of one pipeline at a time</source>
        <translation>los negocios pertenecen a varios pipelines; cierre los de un pipeline cada vez</translation>
    </message>
    <message>
        <source>the pipeline has no stage that closes deals like this</source>
        <translation>el pipeline no tiene una etapa que cierre así los negocios</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganado</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdido</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealForm</name>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Añadir negocio</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message>
        <source>1 deal</source>
        <translation>1 negocio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln negocio</numerusform>
            <numerusform>%Ln negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>deals, stage</comment>
        <translation>Paso de %1 a %2</translation>
    </message>
    <message>
        <source>Marked %1 as won</source>
        <translation>Paso de %1 a ganado</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>Paso de %1 a perdido</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>deals, person</comment>
        <translation>Asignación de %1 a %2</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>Traslado de %1 a la papelera</translation>
    </message>
    <message>
        <source>Removed the owner of %1</source>
        <comment>deals</comment>
        <translation>Responsable quitado: %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and removed the owner</source>
        <comment>deals, stage</comment>
        <translation>%1: movido a %2, responsable quitado</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and assigned to %3</source>
        <comment>deals, stage, person</comment>
        <translation>%1: movido a %2 y asignado a %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealStrip</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Ponderado</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Cierre previsto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Planificar la próxima acción</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Marcar la próxima acción como hecha</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <comment>a probability</comment>
        <translation>Ponderado, %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>days</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1 modificado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Debrief</name>
    <message>
        <source>Contact %1 again</source>
        <translation>Volver a contactar con %1</translation>
    </message>
    <message>
        <source>What won this deal?</source>
        <translation>¿Por qué se ganó este negocio?</translation>
    </message>
    <message>
        <source>What lost this deal?</source>
        <translation>¿Por qué se perdió este negocio?</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>Guardar el análisis</translation>
    </message>
    <message>
        <source>Saved the debrief of %1</source>
        <translation>Análisis de %1 guardado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DependenciesPopover</name>
    <message>
        <source>This task waits for</source>
        <translation>Esta tarea espera a</translation>
    </message>
    <message>
        <source>Tasks that wait for this one</source>
        <translation>Tareas que esperan a esta</translation>
    </message>
    <message>
        <source>One more task</source>
        <translation>Otra tarea</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message>
        <source>Snooze 10 min</source>
        <translation>Posponer 10 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notice(s)</source>
        <translation>
            <numerusform>%Ln aviso nuevo</numerusform>
            <numerusform>%Ln avisos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <source>Unlock Satchel to read them.</source>
        <translation>Desbloquee Satchel para leerlos.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, counts, states and times; names, records, accounts and addresses are left out.</source>
        <translation>No se envía nada. Lea este texto, cópielo o guárdelo y déselo a quien le ayude. Contiene versiones, cantidades, estados y horas; los nombres, registros, cuentas y direcciones se omiten.</translation>
    </message>
    <message>
        <source>Checking the store and counting its records…</source>
        <translation>Comprobando la base de datos y contando sus registros…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Texto (*.md *.txt)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message>
        <source>Read it all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>While you were away since %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Mientras estuvo fuera desde %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>%Ln presupuesto abierto</numerusform>
            <numerusform>%Ln presupuestos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln aceptado</numerusform>
            <numerusform>%Ln aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>%Ln lead recibido</numerusform>
            <numerusform>%Ln leads recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>%Ln negocio movido</numerusform>
            <numerusform>%Ln negocios movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>%Ln actividad de otros</numerusform>
            <numerusform>%Ln actividades de otros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DockList</name>
    <message>
        <source>No snoozed deals.</source>
        <translation>No hay negocios pospuestos.</translation>
    </message>
    <message>
        <source>No deals closed this way this quarter.</source>
        <translation>Este trimestre no se cerró así ningún negocio.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Comparar con la versión %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentMenu</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentOutput</name>
    <message>
        <source>the printer is not available</source>
        <translation>la impresora no está disponible</translation>
    </message>
    <message>
        <source>the printer stopped at page %1</source>
        <translation>la impresora se detuvo en la página %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the document as PDF.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Añada una en la configuración del sistema o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Se imprimió %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Save the document as PDF and attach it yourself.</source>
        <translation>No se pudo iniciar ningún programa de correo. Guarde el documento como PDF y adjúntelo usted mismo.</translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>Se abrió un correo con %1 en su programa de correo</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>Se abrió un correo. Arrastre %1 hasta él para adjuntarlo.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentPage</name>
    <message>
        <source>Advance status</source>
        <translation>Avanzar el estado</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <source>Move the draft to the trash</source>
        <translation>Mover el borrador a la papelera</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Not sent, and nothing was marked. %1</source>
        <translation>No se envió y no se marcó nada. %1</translation>
    </message>
    <message>
        <source>The letter is open in your mail program, but the document is not marked as sent. %1</source>
        <translation>La carta está abierta en su programa de correo, pero el documento no está marcado como enviado. %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Seguir o dejar de seguir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentSteps</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentText</name>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Finalize and send</source>
        <translation>Finalizar y enviar</translation>
    </message>
    <message>
        <source>Mark as viewed</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Marcar como aceptada</translation>
    </message>
    <message>
        <source>Mark as rejected</source>
        <translation>Marcar como rechazada</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>Marcar como vencida</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 enviada</translation>
    </message>
    <message>
        <source>Marked %1 as %2</source>
        <comment>number of a quote, its new state</comment>
        <translation>%1 marcada como %2</translation>
    </message>
    <message>
        <source>Draft, edited %1</source>
        <comment>a moment</comment>
        <translation>Borrador, editado %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Your draft was restored.</source>
        <translation>Se restauró su borrador.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>Al guardar reemplazará el nuevo valor de: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DrillPanel</name>
    <message>
        <source>Open as a list</source>
        <translation>Abrir como lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>Enter opens a record, Esc closes the list.</source>
        <translation>Intro abre un registro, Esc cierra la lista.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuePopover</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message>
        <source>Skip the row</source>
        <translation>Omitir la fila</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>Actualizar el registro existente</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Crear de todos modos</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>Si ya existe un registro</translation>
    </message>
    <message>
        <source>Counting duplicates…</source>
        <translation>Contando duplicados…</translation>
    </message>
    <message>
        <source>No row of this file matches an existing record.</source>
        <translation>Ninguna fila de este archivo coincide con un registro existente.</translation>
    </message>
    <message>
        <source>1 row of this file matches an existing record.</source>
        <translation>1 fila de este archivo coincide con un registro existente.</translation>
    </message>
    <message>
        <source>Contacts match by external ID or e-mail address, otherwise by name and company. Empty cells never overwrite a value.</source>
        <translation>Los contactos se comparan por ID externo o correo y, si no, por nombre y empresa. Una celda vacía nunca sobrescribe un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>%Ln fila de este archivo coincide con un registro existente.</numerusform>
            <numerusform>%Ln filas de este archivo coinciden con registros existentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.</source>
        <translation>Los registros se comparan por uno de estos datos, en este orden: %1. Una celda vacía nunca sobrescribe un valor.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message>
        <source>Merged %1 into %2</source>
        <translation>Fusión de %1 con %2</translation>
    </message>
    <message>
        <source>%1 and %2 are possibly the same</source>
        <translation>%1 y %2 son posibles duplicados</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 y %2 no son duplicados</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>¿Fusionar %Ln par seguro?</numerusform>
            <numerusform>¿Fusionar %Ln pares seguros?</numerusform>
        </translation>
    </message>
    <message>
        <source>In each pair the older record keeps its values and takes what only the newer one has. The newer records go to the trash. One undo takes everything back.</source>
        <translation>En cada par, el registro más antiguo conserva sus valores y toma lo que solo tiene el más reciente. Los más recientes van a la papelera. Deshacer una vez lo restaura todo.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer records in connected systems too. Before it deletes many, it asks.</source>
        <translation>La próxima sincronización elimina también los registros más recientes en los sistemas conectados. Antes de eliminar muchos, pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Fusionar %Ln par</numerusform>
            <numerusform>Fusionar %Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par fusionado</numerusform>
            <numerusform>%Ln pares fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the older value</source>
        <translation>Conservar el valor más antiguo</translation>
    </message>
    <message>
        <source>Keep the newer value</source>
        <translation>Conservar el valor más reciente</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Conservar ambos valores</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Conservar siempre el valor más antiguo</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Conservar siempre el valor más reciente</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionar los dos</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es un duplicado</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Par siguiente</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Par anterior</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Merge the certain pairs</source>
        <translation>Fusionar los pares seguros</translation>
    </message>
    <message>
        <source>No pairs here</source>
        <translation>No hay pares</translation>
    </message>
    <message>
        <source>Nothing of this kind looks alike.</source>
        <translation>Aquí no hay nada parecido.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Pairs that are probably the same</source>
        <translation>Pares probablemente iguales</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>1 Older · 2 Newer · 3 Both · X Not the same · %1 merges</source>
        <comment>key</comment>
        <translation>1 Más antiguo · 2 Más reciente · 3 Ambos · X No es un duplicado · %1 fusiona</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>Fusionar %Ln par seguro</numerusform>
            <numerusform>Fusionar %Ln pares seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>%Ln par no duplicado</numerusform>
            <numerusform>%Ln pares no duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the pairs that are not the same</source>
        <translation>Ocultar los pares que no son duplicados</translation>
    </message>
    <message>
        <source>Show the pairs that are not the same</source>
        <translation>Mostrar los pares que no son duplicados</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>La búsqueda se detuvo</translation>
    </message>
    <message>
        <source>Search again to see what is probably the same.</source>
        <translation>Busque de nuevo para ver los posibles duplicados.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>Contacts, companies and leads that are probably the same are listed here, with the reasons.</source>
        <translation>Aquí aparecen los contactos, empresas y leads probablemente iguales, con los motivos.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Posible duplicado</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EditableText</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntityTable</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>resultado: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message>
        <source>Forget this person?</source>
        <translation>¿Olvidar a esta persona?</translation>
    </message>
    <message>
        <source>Looking for everything about this person…</source>
        <translation>Buscando todo sobre esta persona…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a certificate without personal data.</source>
        <translation>Ni deshacer, ni la papelera, ni una sincronización, ni una copia restaurada devuelven a la persona. Satchel escribe un certificado sin datos personales.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Textos borrados, cifras conservadas</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Nombre y direcciones eliminados</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Registro y archivos</translation>
    </message>
    <message>
        <source>%1 log entries, %2 files</source>
        <translation>%1 entradas del registro, %2 archivos</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Permanece</translation>
    </message>
    <message>
        <source>%1: sent documents that the law may ask for, and files of others that name the person</source>
        <translation>%1: documentos enviados que la ley puede exigir y archivos de otros que nombran a la persona</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Another person here has this name. Other texts with only the name stay as they are.</source>
        <translation>Otra persona aquí tiene este nombre. Los demás textos con solo el nombre no cambian.</translation>
    </message>
    <message>
        <source>Also delete at %1 with the next sync</source>
        <translation>Eliminar también en %1 con la próxima sincronización</translation>
    </message>
    <message>
        <source>Changes are still being saved. Try again in a moment.</source>
        <translation>Aún se están guardando cambios. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Not everything was done. Try again.</source>
        <translation>No se ha hecho todo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>La persona se ha borrado.</translation>
    </message>
    <message>
        <source>The person was erased. Old pages of the file are cleaned at the next start.</source>
        <translation>La persona se ha borrado. Las páginas antiguas del archivo se limpian en el próximo inicio.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Abrir el certificado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ErrorText</name>
    <message>
        <source>The amount is too large to be stored exactly. Nothing was changed.</source>
        <translation>El importe es demasiado grande para guardarlo con exactitud. No se cambió nada.</translation>
    </message>
    <message>
        <source>Every price of a quote is in the quote&apos;s currency. Nothing was changed.</source>
        <translation>Todos los precios de una cotización van en su moneda. No se cambió nada.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>Un descuento es como máximo del 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.</source>
        <translation>La tasa de impuesto está entre 0 y 100&#xa0;%, y es 0 si la categoría fiscal no lleva impuesto.</translation>
    </message>
    <message>
        <source>ISO 4217 lists no such currency.</source>
        <translation>Esa moneda no figura en ISO 4217.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The quote keeps its status.</source>
        <translation>Este cambio de estado no está permitido. La cotización conserva su estado.</translation>
    </message>
    <message>
        <source>Another quote already has this number.</source>
        <translation>Otra cotización ya tiene este número.</translation>
    </message>
    <message>
        <source>This product is in the trash. Restore it, or type a free line.</source>
        <translation>Este producto está en la papelera. Restáurelo o escriba una línea libre.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>No es una de las opciones.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>No es un importe.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>No es una fecha.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>No es una hora.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>No es una fecha con hora.</translation>
    </message>
    <message>
        <source>The linked record doesn&apos;t exist.</source>
        <translation>El registro vinculado no existe.</translation>
    </message>
    <message>
        <source>Satchel sets this automatically.</source>
        <translation>Satchel lo establece automáticamente.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>This tax rate does not exist. Choose one from Settings, or add it there.</source>
        <translation>No existe esa tasa de impuesto. Elija una de la configuración o añádala allí.</translation>
    </message>
    <message>
        <source>This record no longer exists. It may be in the trash.</source>
        <translation>Este registro ya no existe. Puede que esté en la papelera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a phone number.</source>
        <translation>Una persona necesita un nombre, una dirección de correo o un teléfono.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1.</source>
        <comment>technical reason</comment>
        <translation>No se puede guardar: %1.</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. The newer value is shown; nothing was overwritten.</source>
        <translation>Otra persona lo cambió al mismo tiempo. Se muestra el valor más reciente; no se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Another program is using the store. The change was not saved. Try again in a moment.</source>
        <translation>Otro programa está usando la base de datos. El cambio no se guardó. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Check that its file is not read-only.</source>
        <translation>No se puede escribir en la base de datos. Compruebe que su archivo no sea de solo lectura.</translation>
    </message>
    <message>
        <source>A sent quote can&apos;t be changed. Create a new version instead.</source>
        <translation>Una cotización enviada no se puede modificar. Cree una versión nueva.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then try again.</source>
        <translation>El disco está lleno. No se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This part of the store is damaged. Restore a backup, or run the check in Settings.</source>
        <translation>La base de datos está dañada en este punto. Restaure una copia de seguridad o ejecute la comprobación en Configuración.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this. Update Satchel to open it.</source>
        <translation>Lo escribió una versión más reciente de Satchel. Actualice Satchel para abrirlo.</translation>
    </message>
    <message>
        <source>The operating system reported an error: %1.</source>
        <translation>El sistema operativo informó de un error: %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Nothing is lost; Satchel will retry automatically.</source>
        <translation>No se pudo contactar con el servidor. No se pierde nada; Satchel lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The response was incomplete. Nothing is lost; Satchel will retry automatically.</source>
        <translation>La respuesta estaba incompleta. No se pierde nada; Satchel lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The sign-in was rejected. Nothing is lost. Sign in again.</source>
        <translation>Se rechazó el inicio de sesión. No se pierde nada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The other system rejected it: %1.</source>
        <translation>El otro sistema lo rechazó: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available. Unlock it and try again.</source>
        <translation>El llavero del sistema no está disponible. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Rate limit reached. Nothing is lost; sync continues automatically later.</source>
        <translation>Se alcanzó el límite de solicitudes. No se pierde nada; la sincronización continuará automáticamente más tarde.</translation>
    </message>
    <message>
        <source>Internal error in Satchel: %1.</source>
        <translation>Error interno de Satchel: %1.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The proposal keeps its status.</source>
        <translation>Este cambio de estado no está permitido. La propuesta conserva su estado.</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed. Create a new version instead.</source>
        <translation>Una propuesta enviada no se puede modificar. Cree una versión nueva.</translation>
    </message>
    <message>
        <source>A quote without a customer can&apos;t be sent. Choose a company or a contact first.</source>
        <translation>Un presupuesto sin cliente no se puede enviar. Elija primero una empresa o un contacto.</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Esto espera su respuesta: %1.</translation>
    </message>
    <message>
        <source>This store is encrypted, and Satchel doesn&apos;t have its key.</source>
        <translation>Esta base de datos está cifrada y Satchel no tiene su clave.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>No se modificó nada: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventCard</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Abrir tarea</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Editar entrada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Introduzca un día.</translation>
    </message>
    <message>
        <source>Enter a time.</source>
        <translation>Introduzca una hora.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Introduzca un título.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Coincide con %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactRow</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens %1, Enter edits</source>
        <translation>Ctrl+Enter abre %1, Enter edita</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsDelegate</name>
    <message>
        <source>calculated</source>
        <comment>of a field</comment>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message>
        <source>Contact details</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>Guardado solo en este equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of losing a customer</comment>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Last conversation today</source>
        <translation>Última conversación hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>Última conversación hace %Ln día</numerusform>
            <numerusform>Última conversación hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Sin conversación desde hace %Ln día</numerusform>
            <numerusform>Sin conversación desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Aún no hay conversación</translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>La próxima acción de %1 lleva %Ln día de retraso</numerusform>
            <numerusform>La próxima acción de %1 lleva %Ln días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1 lleva %Ln día en su etapa</numerusform>
            <numerusform>%1 lleva %Ln días en su etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Fuera del formulario</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (calculado): %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Historial de este campo</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedList</name>
    <message>
        <source>Feed</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Leyendo las novedades</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Aún no hay novedades</translation>
    </message>
    <message>
        <source>Follow a customer, deal or quote on its page. What happens to it appears here.</source>
        <translation>Siga a un cliente, un negocio o una cotización en su página. Lo que ocurra aparece aquí.</translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>No se pudieron leer las novedades</translation>
    </message>
    <message>
        <source>Your records are unchanged. It is read again after the next change.</source>
        <translation>Sus datos no han cambiado. Se volverá a leer tras el próximo cambio.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a record</comment>
        <translation>%1: creado</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a record</comment>
        <translation>%1: modificado</translation>
    </message>
    <message>
        <source>%1 was moved to the trash</source>
        <comment>a record</comment>
        <translation>%1: movido a la papelera</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a record</comment>
        <translation>%1: restaurado</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Comentario sobre %1</translation>
    </message>
    <message>
        <source>Activity with %1</source>
        <comment>a record</comment>
        <translation>Actividad con %1</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <comment>a record</comment>
        <translation>Nueva tarea para %1</translation>
    </message>
    <message>
        <source>Task for %1 completed</source>
        <comment>a record</comment>
        <translation>Tarea completada para %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <comment>a field</comment>
        <translation>%1 vaciado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Opción única</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Opción múltiple</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Cambiar un campo</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>The type can&apos;t be changed, because existing values would not fit.</source>
        <translation>El tipo no se puede cambiar porque los valores existentes no serían válidos.</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>una por línea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>Save field</source>
        <translation>Guardar campo</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Campo %1 añadido</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Campo %1 modificado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldEditor</name>
    <message>
        <source>%1 is required.</source>
        <translation>El campo %1 es obligatorio.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldHistory</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>value, origin, time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>This field has never had a value</source>
        <translation>Este campo nunca ha tenido un valor</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsDelegate</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>Suggest the rest</source>
        <translation>Sugerir el resto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value here, system</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Campo para %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>No sincronizado</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Campo nuevo «%1»</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>Qué es «%1» aquí</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin correspondencia</translation>
    </message>
    <message>
        <source>Add “%1” here</source>
        <translation>Añadir «%1» aquí</translation>
    </message>
    <message>
        <source>Leads over other connections</source>
        <translation>Prevalece sobre otras conexiones</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message>
        <source>Choose a value</source>
        <translation>Elegir un valor</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>No sincronizado</translation>
    </message>
    <message>
        <source>%1 of %2 values match</source>
        <translation>%1 de %2 valores coinciden</translation>
    </message>
    <message>
        <source>records with it need attention until then</source>
        <translation>los registros con él requieren atención hasta entonces</translation>
    </message>
    <message>
        <source>sent as this</source>
        <translation>se envía así</translation>
    </message>
    <message>
        <source>no record has it</source>
        <translation>ningún registro lo tiene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>%Ln registro requiere atención hasta entonces</numerusform>
            <numerusform>%Ln registros requieren atención hasta entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>is only received</source>
        <translation>solo se recibe</translation>
    </message>
    <message>
        <source>stays as it is there unless changed here</source>
        <translation>se mantiene allí salvo que cambie aquí</translation>
    </message>
    <message>
        <source>the same; several values there share it</source>
        <translation>el mismo; varios valores de allí lo comparten</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>A value that no record has may stay without a match</source>
        <translation>Un valor que ningún registro tiene puede quedar sin correspondencia</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Valor en %1</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Valor aquí</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>En el camino de vuelta</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
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
        <translation>En %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>In Satchel</source>
        <translation>En Satchel</translation>
    </message>
    <message>
        <source>Match and why</source>
        <translation>Correspondencia y motivo</translation>
    </message>
    <message>
        <source>leads over other connections</source>
        <translation>prevalece sobre otras conexiones</translation>
    </message>
    <message>
        <source>place %1 among the connections</source>
        <translation>puesto %1 entre las conexiones</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsView</name>
    <message>
        <source>Fields there and here</source>
        <translation>Campos de allí y de aquí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldRights</name>
    <message>
        <source>As the record</source>
        <translation>Como el registro</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Restrict a field…</source>
        <translation>Restringir un campo…</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Cambiar acceso</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Fields with less access</source>
        <translation>Campos con menos acceso</translation>
    </message>
    <message>
        <source>Restrict a field</source>
        <translation>Restringir un campo</translation>
    </message>
    <message>
        <source>For the role %1</source>
        <translation>Para el rol %1</translation>
    </message>
    <message>
        <source>The values of a hidden field leave the computers of the role, also from the history and the search.</source>
        <translation>Los valores de un campo oculto desaparecen de los equipos informáticos del rol, también del historial y de la búsqueda.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldsSettingsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>They appear in tables, forms, filters, imports and exports like built-in fields.</source>
        <translation>Aparecen en tablas, formularios, filtros, importaciones y exportaciones como los campos estándar.</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Campos de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>Campo %1 quitado</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>El campo no se guardó.</translation>
    </message>
    <message>
        <source>Not calculated: %1 (%2)</source>
        <comment>reason, formula</comment>
        <translation>No calculado: %1 (%2)</translation>
    </message>
    <message>
        <source>Choices or formula</source>
        <translation>Opciones o fórmula</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Calculado: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FigureRow</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message>
        <source>Win rate</source>
        <translation>Tasa de ganados</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>From lead to won</source>
        <translation>Del prospecto al cierre</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Días en una etapa</translation>
    </message>
    <message>
        <source>average of 12 months, the line is the year before</source>
        <translation>media de 12 meses, la línea es el año anterior</translation>
    </message>
    <message>
        <source>by month of closing, in %</source>
        <translation>por mes de cierre, en %</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Forecast and quota</source>
        <translation>Previsión y cuota</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Pipeline figures</source>
        <translation>Cifras del pipeline</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostrar los %1</translation>
    </message>
    <message>
        <source>No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart.</source>
        <translation>Ningún negocio se cerró en los últimos 12 meses. Marque negocios como ganados o perdidos para llenar este gráfico.</translation>
    </message>
    <message>
        <source>%1 deals closed in 12 months</source>
        <translation>%1 negocios cerrados en 12 meses</translation>
    </message>
    <message>
        <source>No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart.</source>
        <translation>Ningún negocio salió de una etapa en los últimos 12 meses. Mueva negocios de etapa en etapa para llenar este gráfico.</translation>
    </message>
    <message>
        <source>%1 over 12 months, %2 of %3</source>
        <translation>%1 en 12 meses, %2 de %3</translation>
    </message>
    <message>
        <source>Velocity needs won deals that took a day or more. It fills with the first deals you win.</source>
        <translation>La velocidad necesita negocios ganados que duraron un día o más. Se llena con los primeros que gane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>%Ln negocio abierto está vencido, es posterior o no tiene fecha.</numerusform>
            <numerusform>%Ln negocios abiertos están vencidos, son posteriores o no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won and weighted, against the quota of each quarter.</source>
        <translation>Ganado y ponderado, frente a la cuota de cada trimestre.</translation>
    </message>
    <message>
        <source>Won and weighted. No quota is set.</source>
        <translation>Ganado y ponderado. No hay cuota definida.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Fijar cuotas</translation>
    </message>
    <message>
        <source>%1 open × %2 won × %3 per won deal ÷ %4 days = %5</source>
        <comment>velocity</comment>
        <translation>%1 abiertos × %2 ganados × %3 por negocio ganado ÷ %4 días = %5</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileActions</name>
    <message>
        <source>Open “%1”?</source>
        <translation>¿Abrir «%1»?</translation>
    </message>
    <message>
        <source>This file is or contains a program. It can change everything on this computer. Open it only if you trust the sender.</source>
        <translation>Este archivo es o contiene un programa. Puede cambiar todo en este equipo. Ábralo solo si confía en el remitente.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>no program on this computer opens this kind of file</source>
        <translation>ningún programa de este equipo abre este tipo de archivo</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>The content of “%1” is missing</source>
        <translation>Falta el contenido de «%1»</translation>
    </message>
    <message>
        <source>This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store from a backup.</source>
        <translation>Esta base de datos ya no lo tiene o está dañado. Elija el archivo si aún lo tiene o restaure la base de datos de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Elegir el archivo de nuevo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Exportar a %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileFacts</name>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Comma, 1.985,00</source>
        <translation>Coma, 1.985,00</translation>
    </message>
    <message>
        <source>Point, 1,985.00</source>
        <translation>Punto, 1,985.00</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>Primero el mes, 12/31/2025</translation>
    </message>
    <message>
        <source>Day first, 31.12.2025</source>
        <translation>Primero el día, 31.12.2025</translation>
    </message>
    <message>
        <source>Row %1 as a %2</source>
        <translation>Fila %1 como %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message>
        <source>this is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the file has %1, and at most %2 can be attached</source>
        <translation>el archivo ocupa %1 y se pueden adjuntar como máximo %2</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>%Ln archivo adjuntado</numerusform>
            <numerusform>%Ln archivos adjuntados</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>a temporary folder could not be created</source>
        <translation>no se pudo crear una carpeta temporal</translation>
    </message>
    <message>
        <source>Replaced 1 file</source>
        <translation>1 archivo sustituido</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importar como</translation>
    </message>
    <message>
        <source>Kind of record to import</source>
        <translation>Tipo de registro que se importa</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, vCard, JSON or XML. Satchel detects encoding, separators, dates and numbers. Nothing is imported before the last step.</source>
        <translation>CSV, Excel, OpenDocument, vCard, JSON o XML. Satchel detecta la codificación, los separadores, las fechas y los números. No se importa nada antes del último paso.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>1 new record goes to the trash.</source>
        <translation>1 registro nuevo va a la papelera.</translation>
    </message>
    <message>
        <source>1 record is restored to its values from before the import.</source>
        <translation>1 registro recupera los valores que tenía antes de la importación.</translation>
    </message>
    <message>
        <source>None of them has changed since.</source>
        <translation>Ninguno se ha modificado desde entonces.</translation>
    </message>
    <message>
        <source>1 of them has changed since: %1.</source>
        <translation>1 de ellos se ha modificado desde entonces: %1.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>%Ln registro nuevo va a la papelera.</numerusform>
            <numerusform>%Ln registros nuevos van a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>%Ln registro recupera los valores que tenía antes de la importación.</numerusform>
            <numerusform>%Ln registros recuperan los valores que tenían antes de la importación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>%Ln de ellos se ha modificado desde entonces: %1.</numerusform>
            <numerusform>%Ln de ellos se han modificado desde entonces, entre otros %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that changed since are kept, and so are new records that a connection has changed. All other new records go to the trash.</source>
        <translation>Se conservan los valores modificados desde entonces y los registros nuevos que una conexión haya cambiado; los demás registros nuevos van a la papelera.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All files (*)</source>
        <translation>Tablas y tarjetas (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Editar como texto</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filtro como texto</translation>
    </message>
    <message>
        <source>Back to rows</source>
        <translation>Volver a las filas</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Donde</translation>
    </message>
    <message>
        <source>How many of these must be true</source>
        <translation>Cuántas de estas deben cumplirse</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Añadir una condición a este grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Columna %1: %2.</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Se cumple al menos una</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>No se cumple ninguna</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>No se cumplen todas</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Delete to remove this condition</source>
        <translation>Supr quita esta condición</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elija un campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a validation rule</source>
        <translation>Incumple una regla de validación</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterOperators</name>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>está dentro de</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>es igual o anterior a</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>es igual o posterior a</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>es alguno de</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>contiene alguno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>soy yo</translation>
    </message>
    <message>
        <source>is not me</source>
        <translation>no soy yo</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterPeriod</name>
    <message>
        <source>the last %1 days</source>
        <translation>los últimos %1 días</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterRelatedRow</name>
    <message>
        <source>at least </source>
        <comment>before a number of related records</comment>
        <translation>al menos </translation>
    </message>
    <message>
        <source>How many related records</source>
        <translation>Número de registros relacionados</translation>
    </message>
    <message>
        <source>Kind of related record</source>
        <translation>Tipo de registro relacionado</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>has</source>
        <comment>related records</comment>
        <translation>tiene</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>Conditions on the related records</source>
        <translation>Condiciones de los registros relacionados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstRun</name>
    <message>
        <source>Import your customers</source>
        <translation>Importe sus clientes</translation>
    </message>
    <message>
        <source>Your data stays on this computer. You can undo an import at any time.</source>
        <translation>Sus datos permanecen en este equipo. Puede deshacer una importación en cualquier momento.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or JSON, from any CRM or address book.</source>
        <translation>CSV, Excel, vCard o JSON, de cualquier CRM o libreta de direcciones.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorar el ejemplo</translation>
    </message>
    <message>
        <source>A sample company with customers and deals, separate from your own data.</source>
        <translation>Una empresa de ejemplo con clientes y negocios, separada de sus propios datos.</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>Conectar un CRM</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window</source>
        <translation>También puede soltar un archivo en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nuevo contacto</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>nuevo negocio</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>todos los atajos</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Sync with HubSpot, Salesforce or Dynamics 365, both ways.</source>
        <translation>Sincronice con HubSpot, Salesforce o Dynamics 365 en ambos sentidos.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ForecastRow</name>
    <message>
        <source>of %1</source>
        <comment>expected of a quota</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormCanvas</name>
    <message>
        <source>Sections and fields</source>
        <translation>Secciones y campos</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Fuera del formulario</translation>
    </message>
    <message>
        <source>Beginning of the form</source>
        <translation>Comienzo del formulario</translation>
    </message>
    <message>
        <source>%1 becomes section %2 of %3</source>
        <translation>%1 será la sección %2 de %3</translation>
    </message>
    <message>
        <source>%1 goes off the form</source>
        <translation>%1 sale del formulario</translation>
    </message>
    <message>
        <source>%1 goes to %2, place %3</source>
        <translation>%1 pasa a %2, lugar %3</translation>
    </message>
    <message>
        <source>folded at first</source>
        <translation>plegada al principio</translation>
    </message>
    <message>
        <source>open at first</source>
        <translation>abierta al principio</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a condition</comment>
        <translation>si %1</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Sin campos</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Drop “%1” here</source>
        <translation>Soltar «%1» aquí</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Lugar de origen</translation>
    </message>
    <message>
        <source>Drop a field here</source>
        <translation>Suelte un campo aquí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSectionDialog</name>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>Cambiar la sección</translation>
    </message>
    <message>
        <source>Folded at first</source>
        <translation>Plegada al principio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show it only if (empty: always)</source>
        <translation>Mostrar solo si (vacío: siempre)</translation>
    </message>
    <message>
        <source>Required fields are always shown.</source>
        <translation>Los campos obligatorios se muestran siempre.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir la sección</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Cambiar la sección</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSections</name>
    <message>
        <source>Contact details</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name details</source>
        <translation>Otros datos del nombre</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Fuera del formulario</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Vencido: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, short</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, short</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a sentence</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to everyone who works with this store.</source>
        <translation>Las secciones de un formulario, el orden de sus campos y los campos que no están en él. Los cambios valen para todas las personas que trabajan con este almacén.</translation>
    </message>
    <message>
        <source>Form of</source>
        <translation>Formulario de</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nueva sección</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Cambiar la sección</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take off the form</source>
        <translation>Quitar del formulario</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Eliminar la sección</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Use the default layout</source>
        <translation>Usar el diseño predeterminado</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>The saved layout cannot be read, so the default one is used.</source>
        <translation>El diseño guardado no se puede leer, así que se usa el predeterminado.</translation>
    </message>
    <message>
        <source>Put on the form</source>
        <translation>Poner en el formulario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout was not saved.</source>
        <translation>El diseño no se ha guardado.</translation>
    </message>
    <message>
        <source>Changed the form of %1</source>
        <translation>Formulario de %1 cambiado</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>El campo no se guardó.</translation>
    </message>
    <message>
        <source>lifts a field or a section</source>
        <translation>levanta un campo o una sección</translation>
    </message>
    <message>
        <source>carry it</source>
        <translation>lo llevan</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>lo suelta</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>lo devuelve</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>required from %1</source>
        <comment>a stage</comment>
        <translation>obligatorio desde %1</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Cambiar el campo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
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
        <translation>Condición</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Results on real records</source>
        <translation>Resultados en registros reales</translation>
    </message>
    <message>
        <source>Reads well: %1, or nothing</source>
        <comment>a type such as Number</comment>
        <translation>Correcto: %1, o nada</translation>
    </message>
    <message>
        <source>a rule is a condition that holds or not</source>
        <translation>una regla es una condición que se cumple o no</translation>
    </message>
    <message>
        <source>Reads well: a condition</source>
        <translation>Correcto: una condición</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>place in a formula, reason</comment>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>Reads no field.</source>
        <translation>No lee ningún campo.</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>Lee %1.</translation>
    </message>
    <message>
        <source>Computed again each day.</source>
        <translation>Se calcula de nuevo cada día.</translation>
    </message>
    <message>
        <source>no value (%1)</source>
        <translation>sin valor (%1)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>breaks the rule</source>
        <translation>incumple la regla</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what a formula gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is not a condition that holds or not</source>
        <translation>esto no es una condición que se cumpla o no</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message>
        <source>Hand out everything about this person</source>
        <translation>Entregar todo sobre esta persona</translation>
    </message>
    <message>
        <source>A new folder with a PDF to read, a JSON file for machines and the attached files: the record, activities, tasks, deals, quotes, history and what was synced. Of other people it has nothing.</source>
        <translation>Una carpeta nueva con un PDF para leer, un archivo JSON para máquinas y los archivos adjuntos: el registro, actividades, tareas, negocios, presupuestos, historial y lo sincronizado. De otras personas no contiene nada.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Hand out to which folder?</source>
        <translation>¿En qué carpeta?</translation>
    </message>
    <message>
        <source>%1 files are in %2.</source>
        <comment>number, folder</comment>
        <translation>%1 archivos están en %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
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
        <translation>Traspasar el trabajo de %1</translation>
    </message>
    <message>
        <source>Open records change hands, and what belongs to one customer stays together. What was won, lost, done or sent stays with %1.</source>
        <translation>Los registros abiertos cambian de manos y lo que pertenece a un cliente permanece junto. Lo ganado, perdido, hecho o enviado se queda con %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>%1 has no open records of these kinds.</source>
        <translation>%1 no tiene registros abiertos de estos tipos.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>%Ln registro de %1 traspasado</numerusform>
            <numerusform>%Ln registros de %1 traspasados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HelpWindow</name>
    <message>
        <source>Search in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Estas páginas están en inglés.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportHistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message>
        <source>Exit import</source>
        <translation>Salir de la importación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Usar una correspondencia guardada</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Guardar esta correspondencia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Nothing is imported before the last step</source>
        <translation>No se importa nada antes del último paso</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>%1 de %2 columnas asociadas</translation>
    </message>
    <message>
        <source>1 column to review</source>
        <translation>1 columna por revisar</translation>
    </message>
    <message>
        <source>1 unknown value</source>
        <translation>1 valor desconocido</translation>
    </message>
    <message>
        <source>Continue to values</source>
        <translation>Continuar a valores</translation>
    </message>
    <message>
        <source>Continue to duplicates</source>
        <translation>Continuar a duplicados</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>Continuar a comprobación</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importar 1 fila</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>Continuar a columnas</translation>
    </message>
    <message>
        <source>No saved mappings yet</source>
        <translation>Aún no hay correspondencias guardadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar correspondencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>%Ln columna por revisar</numerusform>
            <numerusform>%Ln columnas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>%Ln valor desconocido</numerusform>
            <numerusform>%Ln valores desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportSession</name>
    <message>
        <source>ID in Satchel</source>
        <translation>ID en Satchel</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, moneda</translation>
    </message>
    <message>
        <source>used by another column</source>
        <translation>usado por otra columna</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · skipped %3 · rejected %4</source>
        <translation>Nuevos %1 · actualizados %2 · omitidos %3 · rechazados %4</translation>
    </message>
    <message>
        <source>%1 · fields left empty %2</source>
        <translation>%1 · campos vacíos %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Invitation</name>
    <message>
        <source>The invitation could not be written to %1.</source>
        <translation>No se pudo escribir la invitación en %1.</translation>
    </message>
    <message>
        <source>Add people before you invite them.</source>
        <translation>Añade primero personas.</translation>
    </message>
    <message>
        <source>None of the people has an e-mail address.</source>
        <translation>Ninguna de las personas tiene dirección de correo.</translation>
    </message>
    <message>
        <source>An invitation says who invites. Make one of the people with an e-mail address the host.</source>
        <translation>Una invitación dice quién invita. Nombra organizador a una persona con dirección de correo.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>a meeting</comment>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>Updated invitation: %1</source>
        <translation>Invitación actualizada: %1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitación: %1</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Export the meeting as a file and attach it yourself.</source>
        <translation>No se pudo abrir ningún programa de correo. Exporta la reunión a un archivo y adjúntalo tú.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>Fila rechazada</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>Campo vacío</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Row skipped</source>
        <translation>Fila omitida</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>Registro actualizado</translation>
    </message>
    <message>
        <source>Record created anyway</source>
        <translation>Registro creado de todos modos</translation>
    </message>
    <message>
        <source>Matches an earlier row of the file</source>
        <translation>Coincide con una fila anterior del archivo</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <comment>a record&apos;s name</comment>
        <translation>Coincide con %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::JoinPlanDialog</name>
    <message>
        <source>Join %1?</source>
        <comment>a team</comment>
        <translation>¿Unirse a %1?</translation>
    </message>
    <message>
        <source>You are there: %1</source>
        <comment>role</comment>
        <translation>Su rol allí: %1</translation>
    </message>
    <message>
        <source>The window closes and opens again with the team&apos;s records. The store as it is now is kept beside it. If the computer stops meanwhile, nothing is lost.</source>
        <translation>La ventana se cierra y se abre de nuevo con los registros del equipo. La base de datos, tal como está ahora, se conserva junto a la nueva. Si el equipo informático se detiene entretanto, no se pierde nada.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Unirse al equipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of the team</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>%1 records come to this computer</source>
        <comment>a number</comment>
        <translation>Registros que llegan a este equipo informático: %1</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>En ambos lados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</source>
        <translation>
            <numerusform>%Ln de sus registros ya está en el equipo. Los dos se convierten en uno: los valores del equipo se conservan y lo que les falta se completa con los suyos.</numerusform>
            <numerusform>%Ln de sus registros ya están en el equipo. Cada par se convierte en uno: los valores del equipo se conservan y lo que les falta se completa con los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in both</source>
        <translation>Quizá en ambos lados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same. Both stay, among the duplicates.</source>
        <translation>
            <numerusform>%Ln registro podría ser el mismo. Ambos se conservan, entre los duplicados.</numerusform>
            <numerusform>%Ln registros podrían ser los mismos. Ambos se conservan en cada caso, entre los duplicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the team</source>
        <translation>Nuevos para el equipo</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>No se llevan</translation>
    </message>
    <message>
        <source>Your role does not let you bring these.</source>
        <translation>Su rol no permite llevar estos.</translation>
    </message>
    <message>
        <source>Fields left behind</source>
        <translation>Campos que no se llevan</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 stay behind. Connect them again if this computer is to run them.</source>
        <comment>names</comment>
        <translation>No se llevan: %1. Vuelva a conectarlas si este equipo informático debe ejecutarlas.</translation>
    </message>
    <message>
        <source>Of this store</source>
        <translation>De esta base de datos</translation>
    </message>
    <message>
        <source>Nothing was entered here yet, so nothing is taken along.</source>
        <translation>Aquí aún no se ha introducido nada, así que no se lleva nada.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su registro</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>En el equipo</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Records that the team has</source>
        <translation>Registros que tiene el equipo</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>certainly the same</comment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::KeyboardSettingsPage</name>
    <message>
        <source>Find a command or key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Sin resultados. Pruebe con una búsqueda más corta.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Satchel says at once when another command has them. Your keys are kept on this computer.</source>
        <translation>Elija un comando para cambiar sus teclas. Satchel avisa en el acto si otro comando las usa. Sus teclas se guardan en este equipo.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadComparisonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Converting fills empty fields of %1 and overwrites nothing.</source>
        <translation>La conversión rellena los campos vacíos de %1 y no sobrescribe nada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convertir…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>Added as another e-mail</source>
        <translation>Se añade como otro correo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Contact’s value stays</source>
        <translation>Se conserva el valor del contacto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message>
        <source>Give out leads</source>
        <translation>Repartir leads</translation>
    </message>
    <message>
        <source>Open leads that nobody has, the oldest first. A lead of a company goes to the company&apos;s owner where that person is chosen here.</source>
        <translation>Leads abiertos que nadie tiene, los más antiguos primero. Un lead de una empresa va al propietario de la empresa si esa persona está elegida aquí.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Repartir</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Todos los leads abiertos tienen propietario.</translation>
    </message>
    <message>
        <source>Each of the selected leads has an owner or is closed.</source>
        <translation>Cada uno de los leads elegidos tiene propietario o está cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead repartido</numerusform>
            <numerusform>%Ln leads repartidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadHead</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Planificar la próxima acción</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Complete the next task</source>
        <translation>Completar la próxima tarea</translation>
    </message>
    <message>
        <source>This lead is converted</source>
        <translation>Este lead está convertido</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Se parece a %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This contact is someone else and is not proposed for this lead again</source>
        <translation>Este contacto es otra persona y no se volverá a proponer para este lead</translation>
    </message>
    <message>
        <source>Same in both: %1. Converting proposes this contact.</source>
        <translation>Igual en ambos: %1. Al convertir se propone este contacto.</translation>
    </message>
    <message>
        <source>Same name and company. Converting proposes this contact.</source>
        <translation>Mismo nombre y misma empresa. Al convertir se propone este contacto.</translation>
    </message>
    <message>
        <source>Only the name is the same. Converting proposes a new contact.</source>
        <translation>Solo coincide el nombre. Al convertir se propone un contacto nuevo.</translation>
    </message>
    <message>
        <source>Marked as not the same: %1</source>
        <translation>Marcado como otra persona: %1</translation>
    </message>
    <message>
        <source>%1. Converting proposes this contact.</source>
        <comment>evidence</comment>
        <translation>%1. Al convertir se propone este contacto.</translation>
    </message>
    <message>
        <source>%1. Converting proposes a new contact.</source>
        <comment>evidence</comment>
        <translation>%1. Al convertir se propone un contacto nuevo.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message>
        <source>Convert makes</source>
        <translation>La conversión crea</translation>
    </message>
    <message>
        <source>Choose and convert…</source>
        <translation>Elegir y convertir…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>Contacto existente</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>Empresa existente</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <comment>a stage</comment>
        <translation>Nuevo negocio en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>%Ln actividad, tarea o archivo</numerusform>
            <numerusform>%Ln actividades, tareas y archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Se trasladan también</translation>
    </message>
    <message>
        <source>Existing contact, adds %1</source>
        <comment>names of fields</comment>
        <translation>Contacto existente, añade %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LetterheadSettingsPage</name>
    <message>
        <source>English, as in Britain</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>German, as in Austria</source>
        <translation>Alemán (Austria)</translation>
    </message>
    <message>
        <source>German, as in Switzerland</source>
        <translation>Alemán (Suiza)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>The sender shown on quotes. Everyone who works with this store uses the same one.</source>
        <translation>El remitente que aparece en las cotizaciones. Todos los que trabajan con esta base de datos usan el mismo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Thermolog Ltd</source>
        <translation>Thermolog S. L.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>VAT GB123456789</source>
        <translation>NIF B12345678</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Datos bancarios</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>How quotes look on paper. A template is a file that can be copied and edited: %1</source>
        <translation>El aspecto de las cotizaciones en papel. Una plantilla es un archivo que se puede copiar y editar: %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>Predeterminado de la plantilla</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 8 MB.</source>
        <translation>PNG, JPEG o SVG, como máximo 8 MB.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This image can&apos;t be used as the logo: %1.</source>
        <translation>Esta imagen no se puede usar como logotipo: %1.</translation>
    </message>
    <message>
        <source>No logo: your name is shown instead.</source>
        <translation>Sin logotipo: en su lugar se muestra su nombre.</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Membrete cambiado</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>paper</comment>
        <translation>Carta (EE. UU.)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LineEditor</name>
    <message>
        <source>tomorrow, +3, 12 Mar</source>
        <translation>mañana, +3, 12 mar</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>palabras separadas por comas</translation>
    </message>
    <message>
        <source>Write minutes, such as 11 or 11:30.</source>
        <translation>Escriba minutos, por ejemplo 11 u 11:30.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
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
            <numerusform>Exporte como máximo %Ln registro seleccionado, o todos</numerusform>
            <numerusform>Exporte como máximo %Ln registros seleccionados, o todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Todos los mostrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Also who withdrew consent: not for mailings.</source>
        <translation>
            <numerusform>%Ln contacto. También quien retiró su consentimiento: no para envíos.</numerusform>
            <numerusform>%Ln contactos. También quien retiró su consentimiento: no para envíos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who consents to “%1”</source>
        <translation>Solo quien consiente «%1»</translation>
    </message>
    <message>
        <source>Without who refused “%1”</source>
        <translation>Sin quien rechazó «%1»</translation>
    </message>
    <message>
        <source>%1; %2 left out</source>
        <comment>number of contacts, number left out</comment>
        <translation>%1; %2 omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which contacts do you want to export?</source>
        <translation>¿Qué contactos quiere exportar?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListFooter</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Rates of %1</source>
        <comment>a day</comment>
        <translation>Tipos de cambio del %1</translation>
    </message>
    <message>
        <source>%1 has no rate and is not in the sum</source>
        <translation>%1 no tiene tipo de cambio y no está en la suma</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selección</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>Editar en el panel</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Convertir lead</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>Filas compactas o amplias</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Aún no hay %1</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Importe un archivo o añada el primer registro.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>Ningún registro coincide con este filtro</translation>
    </message>
    <message>
        <source>Change a condition, or show all %1.</source>
        <translation>Cambie una condición o muestre todo (%1).</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>Exportación completada: %1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar todo (%1)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Go to the name %1…</source>
        <translation>Ir al nombre %1…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>No hay %1 aquí</translation>
    </message>
    <message>
        <source>None of them belongs to “%1” now.</source>
        <translation>Ninguno pertenece a «%1» ahora.</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <comment>what was searched for</comment>
        <translation>Nada contiene %1.</translation>
    </message>
    <message>
        <source>Each of these is there, but not together, or not in “%1”.</source>
        <translation>Cada uno existe, pero no juntos o no en «%1».</translation>
    </message>
    <message>
        <source>Each of these is there, but not together.</source>
        <translation>Cada uno existe, pero no juntos.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”</source>
        <translation>Sin resultados en %1 para «%2»</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importado de</translation>
    </message>
    <message>
        <source>The records imported from %1 are not here any more.</source>
        <translation>Los registros importados de %1 ya no están aquí.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Registrar actividad</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Give out leads</source>
        <translation>Repartir leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln registro quedó como estaba: una regla o su rol no lo permite.</numerusform>
            <numerusform>%Ln registros quedaron como estaban: una regla o su rol no lo permite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListSearchField</name>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LockScreen</name>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store. Satchel keeps syncing in the background.</source>
        <translation>Introduzca la frase de contraseña de la base de datos. Satchel sigue sincronizando en segundo plano.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the app lock. Satchel keeps syncing in the background.</source>
        <translation>Introduzca la frase de contraseña del bloqueo. Satchel sigue sincronizando en segundo plano.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LongTextEditor</name>
    <message>
        <source>one per line, “work: …” gives it a label</source>
        <translation>uno por línea; «trabajo: …» le pone un nombre</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message>
        <source>Lost reasons</source>
        <translation>Motivos de pérdida</translation>
    </message>
    <message>
        <source>Satchel offers these when you mark a deal as lost. You can always enter another one.</source>
        <translation>Satchel los ofrece cuando marca un negocio como perdido. Siempre puede escribir otro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Negocios perdidos</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Añadir motivo</translation>
    </message>
    <message>
        <source>Added the lost reason “%1”</source>
        <translation>Se añadió el motivo de pérdida «%1»</translation>
    </message>
    <message>
        <source>Rename the reason</source>
        <translation>Cambiar el nombre del motivo</translation>
    </message>
    <message>
        <source>Renamed the lost reason “%1” to “%2”</source>
        <translation>Se cambió el motivo de pérdida «%1» a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>¿Cambiarlo también en %Ln negocio?</numerusform>
            <numerusform>¿Cambiarlo también en %Ln negocios?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.</source>
        <translation>«%1» pasa a ser «%2». Los informes cuentan ambos nombres por separado si los negocios conservan el anterior.</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Solo en la lista</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>Cambiar en %Ln negocio</numerusform>
            <numerusform>Cambiar en %Ln negocios</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the lost reason “%1”</source>
        <translation>Se quitó el motivo de pérdida «%1»</translation>
    </message>
    <message>
        <source>Moved the lost reason “%1”</source>
        <translation>Se movió el motivo de pérdida «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message>
        <source>Filing e-mails</source>
        <translation>Archivando correos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>%Ln correo no se pudo archivar: %1</numerusform>
            <numerusform>%Ln correos no se pudieron archivar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>%Ln correo ya archivado</numerusform>
            <numerusform>%Ln correos ya archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln correo archivado</numerusform>
            <numerusform>%Ln correos archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>%Ln correo archivado, %1 ya archivados</numerusform>
            <numerusform>%Ln correos archivados, %1 ya archivados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform> (%Ln valor más reciente conservado)</numerusform>
            <numerusform> (%Ln valores más recientes conservados)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>%1 – Satchel</source>
        <translation>%1 – Satchel</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>Se guardó %Ln cambio de la última sesión</numerusform>
            <numerusform>Se guardaron %Ln cambios de la última sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from the last session could not be read</source>
        <translation>No se pudieron leer los cambios de la última sesión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>No se pudo guardar %Ln cambio de la última sesión</numerusform>
            <numerusform>No se pudieron guardar %Ln cambios de la última sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime.</source>
        <translation>Los registros se modificaron o eliminaron mientras tanto.</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>El archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime. What you entered is kept in %1.</source>
        <translation>Los registros se modificaron o eliminaron mientras tanto. Lo que escribió se conserva en %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</source>
        <translation>Tablas y libretas de direcciones (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</translation>
    </message>
    <message>
        <source>The desktop shows no notices until %1</source>
        <translation>El escritorio no muestra avisos hasta %1</translation>
    </message>
    <message>
        <source>E-mails (*.eml *.msg *.mbox)</source>
        <translation>Correos (*.eml *.msg *.mbox)</translation>
    </message>
    <message>
        <source>Choose a record for “%1” first</source>
        <translation>Elija primero un registro para «%1»</translation>
    </message>
    <message>
        <source>Sample data is not locked</source>
        <translation>Los datos de ejemplo no se bloquean</translation>
    </message>
    <message>
        <source>Switch on the app lock first</source>
        <translation>Active primero el bloqueo de la aplicación</translation>
    </message>
    <message>
        <source>Satchel has a question before it can close. Unlock it first.</source>
        <translation>Satchel tiene una pregunta antes de cerrarse. Desbloquéelo primero.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sin asociar</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Campo en Satchel</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message>
        <source>Fields and values</source>
        <translation>Campos y valores</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Volver a las conexiones</translation>
    </message>
    <message>
        <source>Next field that needs a look</source>
        <translation>Siguiente campo por revisar</translation>
    </message>
    <message>
        <source>Previous field that needs a look</source>
        <translation>Campo anterior por revisar</translation>
    </message>
    <message>
        <source>Accept all sure proposals</source>
        <translation>Aceptar todas las propuestas seguras</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación</translation>
    </message>
    <message>
        <source>Read the fields again</source>
        <translation>Leer los campos de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>This can&apos;t be paired.</source>
        <translation>No se puede emparejar.</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>La asignación no se guardó.</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Campos que se muestran</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizados</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>No sincronizado</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sync them</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent or written before you save</source>
        <translation>No se envía ni se escribe nada antes de guardar</translation>
    </message>
    <message>
        <source>See what this would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the fields of %1</source>
        <translation>Leyendo los campos de %1</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>el otro sistema</translation>
    </message>
    <message>
        <source>Satchel asks for its fields and their values. This reads no records.</source>
        <translation>Satchel pide los campos y sus valores. No se lee ningún registro.</translation>
    </message>
    <message>
        <source>The fields of %1 could not be read</source>
        <translation>No se pudieron leer los campos de %1</translation>
    </message>
    <message>
        <source>No such connection</source>
        <translation>No existe esa conexión</translation>
    </message>
    <message>
        <source>It was removed, or there is none yet. Add a connection under Connections, then choose its fields here.</source>
        <translation>Se eliminó o aún no hay ninguna. Añada una en Conexiones y elija aquí sus campos.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Esta versión no puede sincronizar</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Se creó sin sincronización. Sus registros permanecen en este equipo. Instale una versión completa para conectarlos.</translation>
    </message>
    <message>
        <source>mapping %1, saved %2</source>
        <comment>number, time</comment>
        <translation>asignación %1, guardada %2</translation>
    </message>
    <message>
        <source>as it comes with %1</source>
        <translation>tal como viene con %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 offers no records that could be synced.</source>
        <translation>%1 no ofrece registros que se puedan sincronizar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>%1 are not synced.</source>
        <comment>kind of records</comment>
        <translation>%1: no se sincroniza.</translation>
    </message>
    <message>
        <source>What is chosen below is kept.</source>
        <translation>Lo elegido abajo se conserva.</translation>
    </message>
    <message>
        <source>%1 offers no fields for these records.</source>
        <translation>%1 no ofrece campos para estos registros.</translation>
    </message>
    <message>
        <source>No field is like this. Show all fields to see the others.</source>
        <translation>Ningún campo es así. Muestre todos los campos para ver los demás.</translation>
    </message>
    <message>
        <source>No field has this name, there or here. Try a shorter search.</source>
        <translation>Ningún campo se llama así, ni allí ni aquí. Pruebe con menos letras.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>Guardar y cambiar %Ln</numerusform>
            <numerusform>Guardar y cambiar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>Guardar y cambiar %Ln o más</numerusform>
            <numerusform>Guardar y cambiar %Ln o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>Simulación de %1</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>El valor no se añadió.</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>El campo no se añadió.</translation>
    </message>
    <message>
        <source>The dry run did not finish.</source>
        <translation>La simulación no terminó.</translation>
    </message>
    <message>
        <source>Mapping %1, %2</source>
        <comment>number, time</comment>
        <translation>Asignación %1, %2</translation>
    </message>
    <message>
        <source>As it comes with %1</source>
        <translation>Tal como viene con %1</translation>
    </message>
    <message>
        <source>Space opens the values · ← → direction · %1 next to look at</source>
        <comment>key</comment>
        <translation>Espacio abre los valores · ← → dirección · %1 siguiente por revisar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Satchel reads the columns of “%1” when you save.</source>
        <translation>Satchel lee las columnas de «%1» cuando guarda.</translation>
    </message>
    <message>
        <source>Satchel did not recognize the list in %1 that holds these records. Choose it above.</source>
        <translation>Satchel no reconoció la lista de %1 que contiene estos registros. Elíjala arriba.</translation>
    </message>
    <message>
        <source>The list was not chosen.</source>
        <translation>La lista no se eligió.</translation>
    </message>
    <message>
        <source>List in %1 that holds %2</source>
        <comment>system, kind of records</comment>
        <translation>Lista de %1 que contiene: %2</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Elegir una lista…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message>
        <source>Previous record</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>On a real record</source>
        <translation>En un registro real</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Reading records of %1 to see what would change. Leave the page to stop.</source>
        <translation>Leyendo registros de %1. Salga de la página para detenerlo.</translation>
    </message>
    <message>
        <source>The mapping was changed since. A new dry run shows what it would do now.</source>
        <translation>La asignación ha cambiado desde entonces. Una nueva simulación muestra su efecto actual.</translation>
    </message>
    <message>
        <source>A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, on neither side.</source>
        <translation>Una simulación lee registros de %1 y muestra aquí qué cambiaría esta asignación. No escribe nada en ningún lado.</translation>
    </message>
    <message>
        <source>Green is what would be written here.</source>
        <translation>En verde, lo que se escribiría aquí.</translation>
    </message>
    <message>
        <source>Nothing would be sent to %1.</source>
        <translation>No se enviaría nada a %1.</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <comment>system, fields</comment>
        <translation>Se enviaría a %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>would change</comment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>de %1 leídos</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>field</comment>
        <translation>Requiere atención: %1</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Registros nuevos</translation>
    </message>
    <message>
        <source>There are more records than were read, so these are the least.</source>
        <translation>Hay más registros que los leídos; son cifras mínimas.</translation>
    </message>
    <message>
        <source>Saving applies it with the next sync. What a sync changed here can be rolled back under Connections.</source>
        <translation>Al guardar se aplica con la próxima sincronización, que puede revertirse en Conexiones.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingSession</name>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Se añadió el campo %1</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Se cambió el campo %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>Campo para %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elija un campo</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Columnas del archivo y sus campos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchText</name>
    <message>
        <source>Sure %1 %</source>
        <translation>Seguro %1&#xa0;%</translation>
    </message>
    <message>
        <source>Likely %1 %</source>
        <translation>Probable %1&#xa0;%</translation>
    </message>
    <message>
        <source>Check %1 %</source>
        <translation>Revisar %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message>
        <source>Records that look the same</source>
        <translation>Registros que parecen iguales</translation>
    </message>
    <message>
        <source>Here and in %1; the weakest evidence first</source>
        <translation>Aquí y en %1; primero los indicios más débiles</translation>
    </message>
    <message>
        <source>Records that look the same; unticked pairs are kept separate</source>
        <translation>Registros que parecen iguales; los pares sin marcar se mantienen separados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Vincular y continuar</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>El primer par; hay más</numerusform>
            <numerusform>Los primeros %Ln pares; hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>%Ln se mantiene separado</numerusform>
            <numerusform>%Ln se mantienen separados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingHeader</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingNotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a task when you close the meeting.</source>
        <translation>Anota lo que se dice. Una línea como «tarea Mara: enviar el precio» se convierte en tarea al cerrar la reunión.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message>
        <source>What do you want to change?</source>
        <translation>¿Qué desea cambiar?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Took %1 out of its series</source>
        <translation>%1 separada de su serie</translation>
    </message>
    <message>
        <source>Changed the notes</source>
        <translation>Notas modificadas</translation>
    </message>
    <message>
        <source>Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Otra persona cambió las notas mientras tanto. Tu texto se conserva aquí y sustituye al suyo si continúas. El suyo queda en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>Actualización enviada a %Ln persona</numerusform>
            <numerusform>Actualización enviada a %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>%Ln persona invitada</numerusform>
            <numerusform>%Ln personas invitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>Se abrió un correo con %1 en su programa de correo</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>Se abrió un correo. Arrastre %1 hasta él para adjuntarlo.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 cancelada</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Exportar como .ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Added an agenda point</source>
        <translation>Punto añadido al orden del día</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1 terminado</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 iniciado</translation>
    </message>
    <message>
        <source>Removed an agenda point</source>
        <translation>Punto quitado del orden del día</translation>
    </message>
    <message>
        <source>Moved an agenda point</source>
        <translation>Punto del orden del día movido</translation>
    </message>
    <message>
        <source>Agenda point with its minutes</source>
        <translation>Punto con sus minutos</translation>
    </message>
    <message>
        <source>Enter what the point is about.</source>
        <translation>Indica de qué trata el punto.</translation>
    </message>
    <message>
        <source>Changed an agenda point</source>
        <translation>Punto del orden del día modificado</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Contacto…</translation>
    </message>
    <message>
        <source>Colleague…</source>
        <translation>Colega…</translation>
    </message>
    <message>
        <source>Name and address…</source>
        <translation>Nombre y dirección…</translation>
    </message>
    <message>
        <source>Name, address or both: Ana Silva &lt;ana@example.com&gt;</source>
        <translation>Nombre, dirección o ambos: Ana Silva &lt;ana@example.com&gt;</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduce un nombre.</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>Misma etapa</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>1 Poor</source>
        <translation>1 Mala</translation>
    </message>
    <message>
        <source>2 Fair</source>
        <translation>2 Regular</translation>
    </message>
    <message>
        <source>3 Good</source>
        <translation>3 Buena</translation>
    </message>
    <message>
        <source>4 Very good</source>
        <translation>4 Muy buena</translation>
    </message>
    <message>
        <source>5 Excellent</source>
        <translation>5 Excelente</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Abrir la empresa</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>¿Qué desea eliminar?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decision:</source>
        <comment>before a decision in notes; keep a word that is read as one</comment>
        <translation>Decisión:</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>todo:</source>
        <comment>before an action item in notes; keep a word that is read as one</comment>
        <translation>tarea:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Next agenda point</source>
        <translation>Siguiente punto</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>Exportar como .ics…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Eliminar la reunión</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Parte de la reunión</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>Esta reunión ya no existe</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Puede que esté en la papelera, dentro de la configuración.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Your note for this meeting</source>
        <translation>Tu nota para esta reunión</translation>
    </message>
    <message>
        <source>Changed the preparation</source>
        <translation>Preparación modificada</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Negocios abiertos</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Presupuestos abiertos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>Attendees still have the old time or place.</source>
        <translation>Los asistentes aún tienen la hora o el lugar anteriores.</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Enviar actualización</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New agenda point</source>
        <translation>Nuevo punto</translation>
    </message>
    <message>
        <source>Add a point, such as “Prices 15 min”</source>
        <translation>Añadir un punto, como «Precios 15 min»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tareas acordadas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tarea completada</translation>
    </message>
    <message>
        <source>%1 decision · %2 action item · %3 close meeting</source>
        <translation>%1 decisión · %2 tarea · %3 cerrar la reunión</translation>
    </message>
    <message>
        <source>become tasks when you close the meeting</source>
        <translation>pasan a tareas al cerrar la reunión</translation>
    </message>
    <message>
        <source>Rating %1 of 5</source>
        <translation>Valoración %1 de 5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>This meeting has not begun. Close it all the same?</source>
        <translation>Esta reunión aún no ha empezado. ¿Cerrarla de todos modos?</translation>
    </message>
    <message>
        <source>The notes are kept, but their action items could not change the tasks: %1</source>
        <translation>Las notas se han guardado, pero no se han podido cambiar sus tareas: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message>
        <source>Meeting without a title</source>
        <translation>Reunión sin título</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>En curso, quedan %Ln min</numerusform>
            <numerusform>En curso, quedan %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Por cerrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Cerrada: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>Repeats, next %1</source>
        <translation>Se repite, próxima %1</translation>
    </message>
    <message>
        <source>Last of its series</source>
        <translation>Última de la serie</translation>
    </message>
    <message>
        <source>Changed occurrence of a series</source>
        <translation>Cita modificada de una serie</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>host</source>
        <translation>organizador</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>here</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>here?</source>
        <translation>¿presente?</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>minutes</comment>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>%1, done, took %2</source>
        <translation>%1, hecho, duró %2</translation>
    </message>
    <message>
        <source>%1, running, %2</source>
        <translation>%1, en curso, %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>an agenda point</comment>
        <translation>%1, pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>%Ln min transcurrido</numerusform>
            <numerusform>%Ln min transcurridos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1, %Ln min de adelanto</numerusform>
            <numerusform>%1, %Ln min de adelanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1, %Ln min de retraso</numerusform>
            <numerusform>%1, %Ln min de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, no encontrado</translation>
    </message>
    <message>
        <source>Task exists</source>
        <translation>La tarea existe</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>Para ellos</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Becomes a task: %1</source>
        <translation>Se convierte en tarea: %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote without a number</source>
        <translation>Presupuesto sin número</translation>
    </message>
    <message>
        <source>Mine %1, theirs %2</source>
        <translation>El mío %1, el suyo %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Coincide con %1</translation>
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
        <translation>Personas y registros para mencionar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeDialog</name>
    <message>
        <source>Merge into one %1?</source>
        <translation>¿Fusionar en un solo registro (%1)?</translation>
    </message>
    <message>
        <source>%1 is kept. %2 goes to the trash, and everything related to it moves to %1.</source>
        <translation>%1 se conserva. %2 va a la papelera y todo lo que le pertenece pasa a %1.</translation>
    </message>
    <message>
        <source>No differing fields.</source>
        <translation>No hay campos distintos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeGridDelegate</name>
    <message>
        <source>same in both</source>
        <translation>igual en ambos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveAlongDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>task: earlier day → later day</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the waiting task along?</source>
        <translation>¿Mover también la tarea que espera?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>¿Mover también %Ln tarea que espera?</numerusform>
            <numerusform>¿Mover también %Ln tareas que esperan?</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be due before what it waits for.</source>
        <translation>Vencería antes que aquello a lo que espera.</translation>
    </message>
    <message>
        <source>They would be due before what they wait for.</source>
        <translation>Vencerían antes que aquello a lo que esperan.</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>Moverla también</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Moverlas también</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Dejarlas donde están</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>%1, and moved the waiting task along</source>
        <comment>what was changed</comment>
        <translation>%1, con la tarea que espera</translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1, con %Ln tarea que espera</numerusform>
            <numerusform>%1, con %Ln tareas que esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganado</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>¿Por qué se perdió?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Descripción breve</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdido</translation>
    </message>
    <message>
        <source>Choose or enter a reason. Reports show why deals are lost.</source>
        <translation>Elija o escriba un motivo. Los informes muestran por qué se pierden negocios.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>En tres meses</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>En seis meses</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Get in touch again</source>
        <translation>Retomar el contacto</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Un competidor</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Sin decisión</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Momento inadecuado</translation>
    </message>
    <message>
        <source>A missing feature</source>
        <translation>Falta una función</translation>
    </message>
    <message>
        <source>Write a debrief next</source>
        <translation>Escribir después un análisis</translation>
    </message>
    <message>
        <source>This stage needs more</source>
        <translation>Esta etapa necesita más</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>Guardar y mover</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>%1: falta en %2 de %Ln negocio</numerusform>
            <numerusform>%1: falta en %2 de %Ln negocios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveExport</name>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connections; part of a file name</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message>
        <source>Start or finish the move</source>
        <translation>Iniciar o terminar el traslado</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Cancelar el traslado</translation>
    </message>
    <message>
        <source>Export the report of the move</source>
        <translation>Exportar el informe del traslado</translation>
    </message>
    <message>
        <source>Compare both systems again</source>
        <translation>Comparar de nuevo ambos sistemas</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Volver a las conexiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln fila exportada a %1</numerusform>
            <numerusform>%Ln filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No record is linked with this connection yet.</source>
        <translation>Aún no hay registros vinculados con esta conexión.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>Every record and every field arrives.</source>
        <translation>Llegan todos los registros y todos los campos.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a CRM</comment>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Move everything to</source>
        <translation>Trasladar todo a</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Ir a las conexiones</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Esta versión no puede sincronizar</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Se compiló sin sincronización. Sus registros permanecen en este equipo. Instale una versión completa para conectarlos.</translation>
    </message>
    <message>
        <source>A move needs two connections</source>
        <translation>Un traslado necesita dos conexiones</translation>
    </message>
    <message>
        <source>Add the CRM that you move to under Connections. Satchel then compares both and says what the new one can&apos;t hold.</source>
        <translation>Añada en Conexiones el CRM al que se traslada. Satchel compara entonces ambos y dice qué no cabe en el nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be compared</source>
        <translation>No se pudo comparar %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparando con %1</translation>
    </message>
    <message>
        <source>Satchel reads the fields of both and counts what can&apos;t be moved. This changes no records.</source>
        <translation>Satchel lee los campos de ambos y cuenta lo que no se puede trasladar. No cambia ningún registro.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Elija una conexión</translation>
    </message>
    <message>
        <source>Cancel the move to choose another one</source>
        <translation>Cancele el traslado para elegir otra</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Listo para terminar</translation>
    </message>
    <message>
        <source>Move is running</source>
        <translation>Traslado en curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>Todos están allí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>%Ln más solo en Satchel</numerusform>
            <numerusform>%Ln más solo en Satchel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>%Ln solo en Satchel</numerusform>
            <numerusform>%Ln solo en Satchel</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Enviar todos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Campos y valores</translation>
    </message>
    <message>
        <source>%1 was removed: the move has ended.</source>
        <translation>Se quitó %1: el traslado ha terminado.</translation>
    </message>
    <message>
        <source>%1 only receives until you cancel the move.</source>
        <translation>%1 solo recibe hasta que cancele el traslado.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Trasladado a %1.</translation>
    </message>
    <message>
        <source>%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both ways again.</source>
        <translation>%1 está en pausa y conserva lo que tenía. Puede quitar la conexión o cancelar el traslado para volver a sincronizar en ambos sentidos.</translation>
    </message>
    <message>
        <source>Nothing is changed in %1 while the move is running.</source>
        <translation>No se cambia nada en %1 mientras dura el traslado.</translation>
    </message>
    <message>
        <source>What colleagues change there still comes here and goes on to %1.</source>
        <translation>Lo que sus compañeros cambian allí sigue llegando aquí y continúa a %1.</translation>
    </message>
    <message>
        <source>%1 needs your answer first.</source>
        <translation>%1 necesita primero su respuesta.</translation>
    </message>
    <message>
        <source>For example which records are the same. The move waits for it.</source>
        <translation>Por ejemplo, qué registros son los mismos. El traslado espera.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>Nothing is sent to it.</source>
        <translation>No se le envía nada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>What changes there does not arrive.</source>
        <translation>Lo que cambia allí no llega.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Vuelva a iniciar sesión en %1.</translation>
    </message>
    <message>
        <source>What is here is moved; what has changed there since does not arrive.</source>
        <translation>Lo que está aquí se traslada; lo que ha cambiado allí desde entonces no llega.</translation>
    </message>
    <message>
        <source>%1 has not synced yet.</source>
        <translation>%1 aún no se ha sincronizado.</translation>
    </message>
    <message>
        <source>Satchel reads it before it sends anything.</source>
        <translation>Satchel la lee antes de enviar nada.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>%1 has to be read once more.</source>
        <translation>Hay que leer %1 una vez más.</translation>
    </message>
    <message>
        <source>Something may have changed there.</source>
        <translation>Puede que algo haya cambiado allí.</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>Terminar el traslado…</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Iniciar el traslado</translation>
    </message>
    <message>
        <source>Nothing is sent before you start. You can cancel at any time.</source>
        <translation>No se envía nada antes de iniciar. Puede cancelar en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing waits. You can finish.</source>
        <translation>No hay nada en espera. Puede terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>%Ln registro en espera</numerusform>
            <numerusform>%Ln registros en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Started the move to %1</source>
        <translation>Traslado a %1 iniciado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>%Ln registro de %1 no está en %2.</numerusform>
            <numerusform>%Ln registros de %1 no están en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln registro aún espera ser enviado.</numerusform>
            <numerusform>%Ln registros aún esperan ser enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1 since its last sync may not be here.</source>
        <translation>Lo que ha cambiado en %1 desde su última sincronización quizá no esté aquí.</translation>
    </message>
    <message>
        <source>%1 is paused. The records stay here and there, and the report can still be exported.</source>
        <translation>%1 se pone en pausa. Los registros se quedan aquí y allí, y el informe se puede seguir exportando.</translation>
    </message>
    <message>
        <source>Finish the move to %1?</source>
        <translation>¿Terminar el traslado a %1?</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Terminar el traslado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>%Ln registro que cambió aquí mientras tanto espera ser enviado a %1.</numerusform>
            <numerusform>%Ln registros que cambiaron aquí mientras tanto esperan ser enviados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here meanwhile.</source>
        <translation>Nada ha cambiado aquí mientras tanto.</translation>
    </message>
    <message>
        <source>Cancel the move?</source>
        <translation>¿Cancelar el traslado?</translation>
    </message>
    <message>
        <source>%1 is synced both ways again.</source>
        <translation>%1 se vuelve a sincronizar en ambos sentidos.</translation>
    </message>
    <message>
        <source>What was already moved stays. Satchel asks before it overwrites many records.</source>
        <translation>Lo que ya se trasladó se queda. Satchel pregunta antes de sobrescribir muchos registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>%Ln registro por trasladar</numerusform>
            <numerusform>%Ln registros por trasladar</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Cambiar a otro CRM</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Navigation</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 vencidas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
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
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>Modificar esta plantilla</translation>
    </message>
    <message>
        <source>Create proposal</source>
        <translation>Crear la propuesta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>elija una plantilla</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionForm</name>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Planned the next action</source>
        <translation>Próxima acción planificada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionLine</name>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>Next action: %1</source>
        <translation>Próxima acción: %1</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Próxima acción</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día del próximo paso</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>time</source>
        <comment>in an empty field</comment>
        <translation>hora</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Elija un día.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sin negocio</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>En %Ln semana</numerusform>
            <numerusform>En %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>Etapa actual: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message>
        <source>By others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Negocios en riesgo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <comment>a quote</comment>
        <translation>%1: aceptado</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <comment>a quote</comment>
        <translation>%1: rechazado</translation>
    </message>
    <message>
        <source>%1 was viewed</source>
        <comment>a quote</comment>
        <translation>%1: visto</translation>
    </message>
    <message>
        <source>New lead: %1</source>
        <translation>Nuevo lead: %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <comment>a deal, a stage</comment>
        <translation>%1 está ahora en %2</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3</source>
        <comment>a deal, a stage, days</comment>
        <translation>%1 lleva %3 en %2</translation>
    </message>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1: modificado en ambos lados</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a connection</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a time</comment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>Tareas y reuniones</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a meeting</comment>
        <translation>%1 ha empezado</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%1 en %Ln minuto</numerusform>
            <numerusform>%1 en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2: %3</source>
        <comment>meetings, time, name</comment>
        <translation>%1, la primera a las %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln tarea vence</numerusform>
            <numerusform>%Ln tareas vencen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln atrasada</numerusform>
            <numerusform>%Ln atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <comment>a record</comment>
        <translation>Nuevo comentario sobre %1</translation>
    </message>
    <message>
        <source>%1 commented on %2</source>
        <comment>a person, a record</comment>
        <translation>%1 comentó %2</translation>
    </message>
    <message>
        <source>You were mentioned in %1</source>
        <comment>a record</comment>
        <translation>Le mencionaron en %1</translation>
    </message>
    <message>
        <source>%1 mentioned you in %2</source>
        <comment>a person, a record</comment>
        <translation>%1 le mencionó en %2</translation>
    </message>
    <message>
        <source>The team refused: %1</source>
        <comment>label of a change</comment>
        <translation>El equipo rechazó: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message>
        <source>In one hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuestos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Mostrar ahora</translation>
    </message>
    <message>
        <source>Put a task off to tomorrow</source>
        <translation>1 tarea aplazada a mañana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, the value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Planificar el próximo paso</translation>
    </message>
    <message>
        <source>Mark the deal as won</source>
        <translation>Marcar el negocio como ganado</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>El campo</numerusform>
            <numerusform>Los %Ln campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>act</source>
        <translation>actuar</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>posponer</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln más abajo</numerusform>
            <numerusform>%Ln más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Elegir una hora…</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Elija un momento futuro.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesto hasta %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a meeting</comment>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops sync appear here.</source>
        <translation>Aquí aparecen menciones y comentarios, lo que otros cambian, las tareas atrasadas, los negocios que nadie mueve y lo que detiene la sincronización.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>what happened to followed records</comment>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>Al empezar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln minuto antes</numerusform>
            <numerusform>%Ln minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>alarm, alert</source>
        <comment>words by which people look for reminders</comment>
        <translation>alarma, alerta</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Reuniones y llamadas</translation>
    </message>
    <message>
        <source>For those without reminders of their own.</source>
        <translation>Para las que no tienen recordatorios propios.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Satchel shows notices outside its window while it runs.</source>
        <translation>Mientras está abierto, Satchel muestra avisos fuera de su ventana.</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Mostrar avisos en el escritorio</translation>
    </message>
    <message>
        <source>Reminders of tasks and meetings</source>
        <translation>Recordatorios de tareas y reuniones</translation>
    </message>
    <message>
        <source>Answers to quotes, new leads, moved deals</source>
        <translation>Respuestas a presupuestos, leads nuevos, negocios movidos</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Negocios en riesgo</translation>
    </message>
    <message>
        <source>Connections that need your answer</source>
        <translation>Conexiones que esperan su respuesta</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>What comes meanwhile waits behind the bell and is shown afterwards.</source>
        <translation>Lo que llegue entretanto espera en la campana y se muestra después.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>mute, silence, quiet hours</source>
        <comment>words by which people look for do not disturb</comment>
        <translation>silencio, mudo, horas de descanso</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <comment>a weekday</comment>
        <translation>Silencio el %1</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Días enteros</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Resumen de la mañana</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Hora del resumen</translation>
    </message>
    <message>
        <source>Every morning at</source>
        <translation>Cada mañana a las</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Su día</translation>
    </message>
    <message>
        <source>Meetings, tasks due and overdue. Not on quiet days.</source>
        <translation>Reuniones, tareas que vencen y atrasadas. No en días de silencio.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la línea de comandos</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>una acción deshecha</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <comment>file</comment>
        <translation>la importación de %1</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>la regla «%1»</translation>
    </message>
    <message>
        <source>the sync with %1</source>
        <comment>connection</comment>
        <translation>la sincronización con %1</translation>
    </message>
    <message>
        <source>Done by: %1.</source>
        <comment>who deleted or edited the records</comment>
        <translation>Hecho por: %1.</translation>
    </message>
    <message>
        <source>open deal</source>
        <translation>negocio abierto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln negocio abierto</numerusform>
            <numerusform>%Ln negocios abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>con %Ln registro más</numerusform>
            <numerusform>con %Ln registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>last activity %1</source>
        <comment>month and year</comment>
        <translation>última actividad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>%Ln de ellos tiene negocios abiertos en %1.</numerusform>
            <numerusform>%Ln de ellos tienen negocios abiertos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>%Ln de ellos es un negocio abierto.</numerusform>
            <numerusform>%Ln de ellos son negocios abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>%Ln negocio abierto allí pierde su contacto.</numerusform>
            <numerusform>%Ln negocios abiertos allí pierden su contacto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>%Ln negocio abierto allí pierde su empresa.</numerusform>
            <numerusform>%Ln negocios abiertos allí pierden su empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 are also waiting there</source>
        <comment>records</comment>
        <translation>%1 de los %2 esperan también allí</translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>%1 eliminaría con ellos %Ln registro más</numerusform>
            <numerusform>%1 eliminaría con ellos %Ln registros más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Give the same answer for %1</source>
        <comment>connection</comment>
        <translation>Responder lo mismo para %1</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Nada de esto se ha enviado.</translation>
    </message>
    <message>
        <source>Other changes to %1 continue to sync. You can answer later under Connections.</source>
        <translation>Los demás cambios de %1 se siguen sincronizando. Puede responder más tarde en «Conexiones».</translation>
    </message>
    <message>
        <source>Export the %1</source>
        <comment>count</comment>
        <translation>Exportar los %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>Se exportó %Ln registro a %1.</numerusform>
            <numerusform>Se exportaron %Ln registros a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “%1” again to delete them. “Show all %2” lists them first.</source>
        <translation>Pulse «%1» otra vez para eliminarlos. «Mostrar los %2» los enumera antes.</translation>
    </message>
    <message>
        <source>Press “%1” again to delete them.</source>
        <translation>Pulse «%1» otra vez para eliminarlos.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingExport</name>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Nada de esto se ha enviado.</translation>
    </message>
    <message>
        <source>Records with the most to lose come first.</source>
        <translation>Primero aparecen los registros con los que más se perdería.</translation>
    </message>
    <message>
        <source>All records waiting for your answer</source>
        <translation>Todos los registros que esperan su respuesta</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Volver a la pregunta</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingSummary</name>
    <message>
        <source>Some of the records</source>
        <translation>Algunos de los registros</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>count</comment>
        <translation>Mostrar los %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PageTable</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Actividad de sincronización</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Campos y valores</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>Cambiar a otro CRM</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairListDelegate</name>
    <message>
        <source>Certain, same e-mail or phone</source>
        <translation>Seguro, mismo correo o teléfono</translation>
    </message>
    <message>
        <source>Likely, look before you merge</source>
        <translation>Probable, revisar antes de fusionar</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es un duplicado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message>
        <source>List of pairs</source>
        <translation>Lista de pares</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Campos de ambos registros</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Conservar siempre el valor más antiguo</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Conservar siempre el valor más reciente</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Lo que también pasa</translation>
    </message>
    <message>
        <source>One step to undo. The newer record goes to the trash.</source>
        <translation>Se deshace en un paso. El registro más reciente va a la papelera.</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>un registro eliminado</translation>
    </message>
    <message>
        <source>Merge into one %1</source>
        <translation>Fusionar en un solo registro (%1)</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Are these two the same company?</source>
        <translation>¿Son la misma empresa?</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>kind of record, day</comment>
        <translation>%1, creado el %2</translation>
    </message>
    <message>
        <source>to %1, nothing is lost</source>
        <translation>a %1, no se pierde nada</translation>
    </message>
    <message>
        <source>1 record in %1</source>
        <translation>1 registro en %1</translation>
    </message>
    <message>
        <source>%1 is only read from: nothing changes there.</source>
        <translation>De %1 solo se lee: allí no cambia nada.</translation>
    </message>
    <message>
        <source>The next sync sends the merged values to %1.</source>
        <translation>La próxima sincronización envía los valores fusionados a %1.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and sends the merged values of %2 there.</source>
        <translation>La próxima sincronización elimina el registro más reciente en %1 y envía allí los valores fusionados de %2.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and creates %2 there.</source>
        <translation>La próxima sincronización elimina el registro más reciente en %1 y crea allí %2.</translation>
    </message>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>Más %Ln campo que solo tiene uno</numerusform>
            <numerusform>Más %Ln campos que solo tiene uno</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide the fields that only one has</source>
        <translation>Ocultar los campos que solo tiene uno</translation>
    </message>
    <message>
        <source>Show the fields that only one has</source>
        <translation>Mostrar los campos que solo tiene uno</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParameterBar</name>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Both days included, as in 2026-01-01..2026-03-31</source>
        <translation>Ambos días incluidos, por ejemplo 2026-01-01..2026-03-31</translation>
    </message>
    <message>
        <source>Size thresholds, for example 1000, 5000, 20000</source>
        <translation>Umbrales de tamaño, por ejemplo 1000, 5000, 20000</translation>
    </message>
    <message>
        <source>For example value &gt; 5000 and tags = &quot;Tender&quot;; leave empty for all</source>
        <translation>Por ejemplo, value &gt; 5000 and tags = &quot;Tender&quot;; vacío para todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Match values…</source>
        <translation>Asociar valores…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message>
        <source>Retry all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Nothing needs attention. All records could be synced.</source>
        <translation>Nada requiere atención. Se pudieron sincronizar todos los registros.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>Registros que requieren atención</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>el primero; hay más</numerusform>
            <numerusform>los primeros %Ln; hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>No se pudo sincronizar %Ln registro tal como está</numerusform>
            <numerusform>No se pudieron sincronizar %Ln registros tal como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Establecer la frase</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>Necesita al menos %Ln carácter.</numerusform>
            <numerusform>Necesita al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>precio unitario</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>impuesto</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>descuento</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, column, reason</comment>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>The clipboard contains no rows.</source>
        <translation>El portapapeles no contiene filas.</translation>
    </message>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>Puede pegar como máximo %Ln fila a la vez.</numerusform>
            <numerusform>Puede pegar como máximo %Ln filas a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PeopleSettingsPage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everyone who can own records or do tasks, and how many of each they have. Connections add the people of the other system; people stay in the list as long as records belong to them.</source>
        <translation>Todas las personas que pueden tener registros o hacer tareas, y cuántos. Las conexiones añaden las del otro sistema; siguen en la lista mientras tengan registros.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Your own records, tasks and changes are shown under this name on this computer.</source>
        <translation>Sus registros, tareas y cambios se muestran con este nombre en este equipo.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Guardar persona</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Gives the open work of this person to others.</source>
        <translation>Da el trabajo abierto de esta persona a otras.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonRequests</name>
    <message>
        <source>Choose a person…</source>
        <translation>Elegir una persona…</translation>
    </message>
    <message>
        <source>Requests of a person</source>
        <translation>Solicitudes de una persona</translation>
    </message>
    <message>
        <source>Whoever asks what is stored about them gets it as files; whoever asks to be forgotten is erased for good, with a certificate.</source>
        <translation>Quien pregunta qué se guarda sobre él lo recibe en archivos; quien pide ser olvidado se borra para siempre, con un certificado.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Todo sobre una persona</translation>
    </message>
    <message>
        <source>Hand out everything about whom?</source>
        <translation>¿Entregar todo sobre quién?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Here and at connections</source>
        <translation>Aquí y en las conexiones</translation>
    </message>
    <message>
        <source>Forget whom?</source>
        <translation>¿A quién olvidar?</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PictureDrawing</name>
    <message>
        <source>Picture not available</source>
        <translation>Imagen no disponible</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message>
        <source>New deal</source>
        <translation>Nuevo negocio</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Editar negocio</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Mover a una etapa</translation>
    </message>
    <message>
        <source>Assign deal</source>
        <translation>Asignar negocio</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Quick add to this stage</source>
        <translation>Alta rápida en esta etapa</translation>
    </message>
    <message>
        <source>Collapse or expand the stage</source>
        <translation>Contraer o expandir la etapa</translation>
    </message>
    <message>
        <source>Save the board as a view</source>
        <translation>Guardar el tablero como vista</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Alta rápida</translation>
    </message>
    <message>
        <source>New deal here…</source>
        <translation>Nuevo negocio aquí…</translation>
    </message>
    <message>
        <source>Expand the stage</source>
        <translation>Expandir la etapa</translation>
    </message>
    <message>
        <source>Collapse the stage</source>
        <translation>Contraer la etapa</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline view</source>
        <translation>Vista del pipeline</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Aún no hay negocios</translation>
    </message>
    <message>
        <source>Create deals here, from a customer or from a lead, and move them from stage to stage.</source>
        <translation>Cree negocios aquí, desde un cliente o desde un lead, y muévalos de etapa en etapa.</translation>
    </message>
    <message>
        <source>No open deals match this filter</source>
        <translation>Ningún negocio abierto coincide con este filtro</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter to see the whole pipeline.</source>
        <translation>Quite una condición o borre el filtro para volver a ver todo el pipeline.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline: %1</translation>
    </message>
    <message>
        <source>Edit pipelines and stages…</source>
        <translation>Editar pipelines y etapas…</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abierto</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>Arrow keys move the card · Enter drops · Esc cancels</source>
        <translation>Flechas: mover la tarjeta · Enter: soltar · Esc: cancelar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 open deal</source>
        <translation>1 negocio abierto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln negocio abierto</numerusform>
            <numerusform>%Ln negocios abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Imprimir las cifras</translation>
    </message>
    <message>
        <source>Select a bar and press Enter to see its deals</source>
        <translation>Seleccione una barra y pulse Intro para ver sus negocios</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Crear un presupuesto</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Mostrar el pronóstico</translation>
    </message>
    <message>
        <source>Collapse or expand the owner&apos;s deals</source>
        <translation>Contraer o expandir los negocios del responsable</translation>
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
        <translation>Nuevo pipeline</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Cambiar el nombre del pipeline</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>«%1» pasó a llamarse «%2»</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it.</source>
        <translation>El tablero muestra las etapas en este orden. Las etapas de negocios ganados, perdidos y pospuestos aparecen en la franja inferior.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nueva etapa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Añadir etapa</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Añadir pipeline</translation>
    </message>
    <message>
        <source>Added the pipeline “%1”</source>
        <translation>Pipeline «%1» añadido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed</source>
        <translation>No se puede quitar «%1»</translation>
    </message>
    <message>
        <source>This is the only pipeline. The board needs at least one.</source>
        <translation>Es el único pipeline. El tablero necesita al menos uno.</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another pipeline first.</source>
        <translation>Contiene negocios. Muévalos antes a otro pipeline.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Removed the pipeline “%1”</source>
        <translation>Pipeline «%1» quitado</translation>
    </message>
    <message>
        <source>The stage can&apos;t be removed</source>
        <translation>No se puede quitar la etapa</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another stage first.</source>
        <translation>Contiene negocios. Muévalos antes a otra etapa.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlannedRow</name>
    <message>
        <source>Completes</source>
        <translation>Completa</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PresenceMark</name>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 lo está editando</translation>
    </message>
    <message>
        <source>%1 has this open</source>
        <translation>%1 lo tiene abierto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa: %1</translation>
    </message>
    <message>
        <source>Not shown by this template: %1</source>
        <translation>Esta plantilla no muestra: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Enviar por correo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalComparison</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>movido desde aquí</translation>
    </message>
    <message>
        <source>no changes in text</source>
        <translation>texto sin cambios</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>Copy to a new proposal</source>
        <translation>Copiar en una propuesta nueva</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Pages and details</source>
        <translation>Páginas y detalles</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Añadir un bloque</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Subir el bloque</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Bajar el bloque</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>Duplicar el bloque</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloque</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation>Cambiar el nombre del bloque</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nueva versión de %1</translation>
    </message>
    <message>
        <source>Copied %1 to a new proposal</source>
        <translation>%1 copiada en una propuesta nueva</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>Plantilla «%1» guardada</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>No hay ninguna propuesta abierta</translation>
    </message>
    <message>
        <source>Choose one from the list. A deleted proposal is in the trash, in Settings.</source>
        <translation>Elija una de la lista. Una propuesta eliminada está en la papelera, dentro de la configuración.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed.</source>
        <translation>Una propuesta enviada no se puede modificar.</translation>
    </message>
    <message>
        <source>Add a block before you send the proposal.</source>
        <translation>Añada un bloque antes de enviar la propuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln bloque</numerusform>
            <numerusform>%Ln bloques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSending</name>
    <message>
        <source>Send proposal %1</source>
        <translation>Enviar la propuesta %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message>
        <source>Preview or details</source>
        <translation>Vista previa o detalles</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a proposal</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalText</name>
    <message>
        <source>New proposal</source>
        <translation>Nueva propuesta</translation>
    </message>
    <message>
        <source>The first page. The heading is its title; customer, date and sender are filled in automatically.</source>
        <translation>La primera página. El encabezado es su título; el cliente, la fecha y el remitente se completan automáticamente.</translation>
    </message>
    <message>
        <source>The lines and totals of the quote are printed after this text.</source>
        <translation>Después de este texto se imprimen las líneas y los totales de la cotización.</translation>
    </message>
    <message>
        <source>Each smaller heading starts a case, printed as a card. Its picture appears on the card.</source>
        <translation>Cada encabezado menor inicia un caso, que se imprime como tarjeta. La imagen que contenga pasa a ser la de la tarjeta.</translation>
    </message>
    <message>
        <source>Each smaller heading is a person: a picture, the role as first line, more below it.</source>
        <translation>Cada encabezado menor es una persona: una imagen, el cargo en la primera línea y más detalles debajo.</translation>
    </message>
    <message>
        <source>Each smaller heading is a step: “March: installation”, and more below it.</source>
        <translation>Cada encabezado menor es un paso: «Marzo: instalación», con más detalles debajo.</translation>
    </message>
    <message>
        <source>The signature fields for both sides are printed after this text.</source>
        <translation>Después de este texto van los espacios de firma de ambas partes.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Nombre completo del contacto</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Apellidos del contacto</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Nombre del negocio</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>Valor del negocio</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Título de la propuesta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>Número de la cotización</translation>
    </message>
    <message>
        <source>Net of the quote</source>
        <translation>Neto de la cotización</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>Total de la cotización</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nombre del remitente</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Teléfono del remitente</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>Nueva finalidad</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Cambiar la finalidad</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Con consentimiento</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Hasta que alguien se oponga</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Wording that people agree to</source>
        <translation>Texto que se acepta</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>After a withdrawal, warn before</source>
        <translation>Tras una retirada, avisar antes de</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>Guardar finalidad</translation>
    </message>
    <message>
        <source>Added the purpose “%1”</source>
        <translation>Finalidad «%1» añadida</translation>
    </message>
    <message>
        <source>Changed the purpose “%1”</source>
        <translation>Finalidad «%1» cambiada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message>
        <source>add</source>
        <translation>añade</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>No one named “%1”</source>
        <translation>Nadie se llama «%1»</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
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
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>One line: what, who, when, priority with !, tags with #, assignee with @</source>
        <translation>Una línea: qué, quién, cuándo, prioridad con !, etiquetas con #, responsable con @</translation>
    </message>
    <message>
        <source>Add a task: call Ana tomorrow 15:00 !high</source>
        <translation>Añada una tarea: llamar a Ana mañana 15:00 !!</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickDealLine</name>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes</source>
        <translation>Enter añade, Esc cierra</translation>
    </message>
    <message>
        <source>Title 5000 EUR @company</source>
        <translation>Título 5000 EUR @empresa</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Nuevo negocio en %1</translation>
    </message>
    <message>
        <source>new company: %1</source>
        <translation>nueva empresa: %1</translation>
    </message>
    <message>
        <source>Enter a title for the deal.</source>
        <translation>Introduzca un título para el negocio.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotaDialog</name>
    <message>
        <source>Set quotas</source>
        <translation>Fijar cuotas</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <source>Sales targets in %1, all pipelines together. Leave a line empty for no quota.</source>
        <translation>Objetivos de venta en %1, todos los pipelines juntos. Deje una línea vacía si no hay cuota.</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>Cuota de %1</translation>
    </message>
    <message>
        <source>A quota is 0 or more.</source>
        <translation>Una cuota es 0 o más.</translation>
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
        <translation>añadida</translation>
    </message>
    <message>
        <source>previously</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a line of the quote</comment>
        <translation>%1 de %2</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLineDelegate</name>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternativa</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLinesView</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Líneas de la cotización</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message>
        <source>Copy to a new quote</source>
        <translation>Copiar en una cotización nueva</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Text line</source>
        <translation>Línea de texto</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Copiar las líneas</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Subir la línea</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Bajar la línea</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplicar la línea</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Totales y documento</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Copied %1 to a new quote</source>
        <translation>%1 copiada en una cotización nueva</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>No row was pasted.</source>
        <translation>No se pegó ninguna fila.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila pegada</numerusform>
            <numerusform>%Ln filas pegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea copiada</numerusform>
            <numerusform>%Ln líneas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Categoría fiscal</translation>
    </message>
    <message>
        <source>This quote no longer exists</source>
        <translation>Esta cotización ya no existe</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Puede que esté en la papelera, dentro de la configuración.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cotización</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>celda siguiente</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>mover línea</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>Text before the lines</source>
        <translation>Texto antes de las líneas</translation>
    </message>
    <message>
        <source>Text after the lines</source>
        <translation>Texto después de las líneas</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
    <message>
        <source>Add a line before you send the quote.</source>
        <translation>Añada una línea antes de enviar la cotización.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %Ln no incluida en el total</numerusform>
            <numerusform>%1 · %Ln no incluidas en el total</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Menos columnas</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Más columnas</translation>
    </message>
    <message>
        <source>Unit and tax</source>
        <translation>Unidad e impuesto</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nueva versión</translation>
    </message>
    <message>
        <source>What the customer has stays as it is. Change it in a new version.</source>
        <translation>Lo que tiene el cliente queda como está. Cámbielo en una nueva versión.</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Comentar la línea</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message>
        <source>No line yet. Add one before you send the quote.</source>
        <translation>Todavía no hay líneas. Añada una antes de enviar el presupuesto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>%Ln línea sin precio</numerusform>
            <numerusform>%Ln líneas sin precio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>%Ln línea sin tipo impositivo</numerusform>
            <numerusform>%Ln líneas sin tipo impositivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>%Ln línea, con precio e impuesto</numerusform>
            <numerusform>%Ln líneas, con precio e impuesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln no contada</numerusform>
            <numerusform>%Ln no contadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The same total as version %1</source>
        <translation>El mismo total que la versión %1</translation>
    </message>
    <message>
        <source>%1 below version %2</source>
        <comment>an amount</comment>
        <translation>%1 por debajo de la versión %2</translation>
    </message>
    <message>
        <source>%1 above version %2</source>
        <comment>an amount</comment>
        <translation>%1 por encima de la versión %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta %1</translation>
    </message>
    <message>
        <source>Send quote %1</source>
        <translation>Enviar el presupuesto %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSide</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Motivo de exención</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Fecha del tipo de cambio</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Totales y documento</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a quote</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteText</name>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteTotals</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <comment>rate, net amount</comment>
        <translation>Impuesto %1 sobre %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>why there is no tax, net amount</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Suma de líneas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded half up.</source>
        <translation>Cada línea se redondea a la centésima y luego se suma; el impuesto incluido se calcula una vez por tasa y la mitad se redondea hacia arriba.</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up.</source>
        <translation>Cada línea se redondea a la centésima y luego se suma; el impuesto se calcula una vez por tasa y la mitad se redondea hacia arriba.</translation>
    </message>
    <message>
        <source>Optional lines, if the customer accepts them</source>
        <translation>Líneas opcionales, si el cliente las acepta</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>Neto %1 · Impuesto %2 · Total %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotesSettingsPage</name>
    <message>
        <source>Quote numbering</source>
        <translation>Numeración de cotizaciones</translation>
    </message>
    <message>
        <source>A quote gets its number when it is sent. No number is used twice.</source>
        <translation>Una cotización recibe su número al enviarse. Ningún número se asigna dos veces.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter restarts when the rest of the number changes.</source>
        <translation>%1 año, %2 sus dos últimas cifras, %3 mes, %4 día, %5 el contador, %6 con al menos cinco cifras. El contador vuelve a empezar cuando cambia el resto del número.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Próximo número</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>The products, prices and tax rates you can use in quotes.</source>
        <translation>Los productos, precios y tasas de impuesto que puede usar en las cotizaciones.</translation>
    </message>
    <message>
        <source>A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.</source>
        <translation>Un patrón necesita su contador, %1, exactamente una vez, y tras un signo de porcentaje solo admite los signos indicados.</translation>
    </message>
    <message>
        <source>Changed how quotes are numbered</source>
        <translation>Numeración de cotizaciones modificada</translation>
    </message>
    <message>
        <source>VAT, sales tax</source>
        <comment>words by which people look for the tax rates</comment>
        <translation>IVA, impuesto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>próxima semana</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>Un año tiene 12 meses.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«%1» no es una hora del día.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>«%1» no es una moneda.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Un importe necesita una moneda.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>«%1» no es un importe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>%1 tiene %Ln día.</numerusform>
            <numerusform>%1 tiene %Ln días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>Un número tiene como máximo %Ln decimal.</numerusform>
            <numerusform>Un número tiene como máximo %Ln decimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>%1 tiene %Ln decimal.</numerusform>
            <numerusform>%1 tiene %Ln decimales.</numerusform>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReceiverTable</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Open leads and deals</source>
        <translation>Leads y negocios abiertos</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>People who get records</source>
        <translation>Personas que reciben registros</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (usted)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordCellDelegate</name>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation>respondida %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>2 d</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>2 d</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message>
        <source>Your draft was restored.</source>
        <translation>Se restauró su borrador.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>has the same %1.</source>
        <translation>tiene el mismo valor en %1.</translation>
    </message>
    <message>
        <source>has the same name.</source>
        <translation>tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambios en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>%Ln posible duplicado más.</numerusform>
            <numerusform>%Ln posibles duplicados más.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Use it</source>
        <translation>Cambiado entretanto: %1. Usar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was changed while you edited it.</source>
        <translation>Esto se cambió mientras lo editaba.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>Al guardar reemplazará el nuevo valor de: %1</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Este registro incumple una regla.</translation>
    </message>
    <message>
        <source>may be the same: %1.</source>
        <comment>evidence</comment>
        <translation>puede ser el mismo: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Write these four lines down. Whoever has them and the file can read the store.</source>
        <translation>Anote estas cuatro líneas. Quien las tenga junto con el archivo puede leer la base de datos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>Copiada. Se borra del portapapeles tras %Ln segundo y al bloquear o cerrar Satchel.</numerusform>
            <numerusform>Copiada. Se borra del portapapeles tras %Ln segundos y al bloquear o cerrar Satchel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReferenceEditor</name>
    <message>
        <source>No record named “%1”. Choose one from the list.</source>
        <translation>No hay ningún registro llamado «%1». Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RefusedChanges</name>
    <message>
        <source>Show record</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>Makes the change once more, for example after your role was changed</source>
        <translation>Vuelve a hacer el cambio, por ejemplo después de que se haya cambiado su rol</translation>
    </message>
    <message>
        <source>Takes it from this list. It stays in the history.</source>
        <translation>Lo quita de esta lista. Permanece en el historial.</translation>
    </message>
    <message>
        <source>%1 (in the trash)</source>
        <comment>a record</comment>
        <translation>%1 (en la papelera)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message>
        <source>Open deals</source>
        <translation>Negocios abiertos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Próximas reuniones</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Sin próxima acción</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cotización</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válida hasta %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a quote&apos;s number</comment>
        <translation>%1, versión %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>El campo %1 es obligatorio.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 tarea añadida</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>People at %1</source>
        <translation>Personas de %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tarea completada</translation>
    </message>
    <message>
        <source>Removed 1 file</source>
        <translation>1 archivo quitado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Quitar archivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open with a program</source>
        <translation>Abrir con un programa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReleaseNotes</name>
    <message>
        <source>What&apos;s new in Satchel</source>
        <translation>Novedades de Satchel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RemindersPopover</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>At a custom time</source>
        <translation>A una hora personalizada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RepeatsPopover</name>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Número de veces</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>el día %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un día concreto</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>tras un número de veces</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Dejar de repetir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>Una regla de repetición como la escriben los calendarios (RFC 5545)</translation>
    </message>
    <message>
        <source>Choose from a form</source>
        <translation>Elegir en un formulario</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Escribir una regla</translation>
    </message>
    <message>
        <source>This is not a valid rule: %1</source>
        <translation>Esta regla no es válida: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>No existe tal día.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>days</comment>
        <translation>Próximos: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportModel</name>
    <message>
        <source>%1, slowest</source>
        <comment>days</comment>
        <translation>%1, la más lenta</translation>
    </message>
    <message>
        <source>%1, weakest</source>
        <comment>percent</comment>
        <translation>%1, el más débil</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>Tabla del informe</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportsPage</name>
    <message>
        <source>Show the records of the row</source>
        <translation>Mostrar los registros de la fila</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Exportar el informe como CSV</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>Exportar el informe como libro de Excel</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Exportar el informe como PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Refresh report</source>
        <translation>Actualizar el informe</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved the report %1</source>
        <translation>Informe %1 guardado</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Renamed the report %1</source>
        <translation>Nombre del informe %1 cambiado</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted the report %1</source>
        <translation>Informe %1 eliminado</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Calculating report</source>
        <translation>Calculando el informe</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>datos de hoy, %1</translation>
    </message>
    <message>
        <source>Select a bar or a row and press Enter to see its records.</source>
        <translation>Seleccione una barra o una fila y pulse Enter para ver sus registros.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>The report could not be calculated</source>
        <translation>No se pudo calcular el informe</translation>
    </message>
    <message>
        <source>%1: Enter shows the records</source>
        <translation>%1: Enter muestra los registros</translation>
    </message>
    <message>
        <source>Stop calculating</source>
        <translation>Detener el cálculo del informe</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>Se detuvo el cálculo del informe</translation>
    </message>
    <message>
        <source>Press F5 to calculate it again.</source>
        <translation>F5 lo vuelve a calcular.</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Fijar cuotas</translation>
    </message>
    <message>
        <source>All time, everyone</source>
        <translation>Todo el periodo, todos</translation>
    </message>
    <message>
        <source>No record matches the parameters above. Choose a longer period, another pipeline or everyone.</source>
        <translation>Ningún registro coincide con los parámetros de arriba. Elija un periodo más largo, otro pipeline o todos.</translation>
    </message>
    <message>
        <source>There are no leads yet. Import them or create the first one.</source>
        <translation>Aún no hay prospectos. Impórtelos o cree el primero.</translation>
    </message>
    <message>
        <source>There are no deals yet. Create the first one in the pipeline.</source>
        <translation>Aún no hay negocios. Cree el primero en el pipeline.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogExport</name>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>Duración (ms)</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>Espera (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exportar el registro de solicitudes</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sync requests</source>
        <translation>Solicitudes de sincronización</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogPanel</name>
    <message>
        <source>No requests yet</source>
        <translation>Todavía no hay solicitudes</translation>
    </message>
    <message>
        <source>Each request to another system is listed here in words for 30 days: what it was for, how it went, how long it took. No contents and no secrets are kept.</source>
        <translation>Cada solicitud a otro sistema aparece aquí en palabras durante 30 días: para qué era, cómo terminó y cuánto duró. No se guardan contenidos ni secretos.</translation>
    </message>
    <message>
        <source>No requests match</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>The filter finds none.</source>
        <translation>El filtro no encuentra ninguna.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Solicitudes, las más recientes primero</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Solicitudes fallidas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestText</name>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Checked the account</source>
        <translation>Cuenta comprobada</translation>
    </message>
    <message>
        <source>Read the account&apos;s settings</source>
        <translation>Ajustes de la cuenta leídos</translation>
    </message>
    <message>
        <source>Read the fields</source>
        <translation>Campos leídos</translation>
    </message>
    <message>
        <source>Read the fields of %1</source>
        <comment>kind of records</comment>
        <translation>Campos de %1 leídos</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <comment>kind of records</comment>
        <translation>Listado de %1</translation>
    </message>
    <message>
        <source>Listed changes of several kinds</source>
        <translation>Listado de cambios de varios tipos</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>kind of records</comment>
        <translation>Lectura de %1</translation>
    </message>
    <message>
        <source>Read deleted %1</source>
        <comment>kind of records</comment>
        <translation>Lectura de %1 eliminados</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>kind of records</comment>
        <translation>Creación de %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>kind of records</comment>
        <translation>Actualización de %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>kind of records</comment>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>kind of records</comment>
        <translation>Búsqueda en %1</translation>
    </message>
    <message>
        <source>Read earlier values of %1</source>
        <comment>kind of records</comment>
        <translation>Lectura de valores anteriores de %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server</source>
        <translation>No se pudo conectar con el servidor</translation>
    </message>
    <message>
        <source>The response was incomplete</source>
        <translation>Respuesta incompleta</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Límite de solicitudes alcanzado</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>Cambiado allí mientras tanto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Respuesta inesperada</translation>
    </message>
    <message>
        <source>Keychain locked or missing</source>
        <translation>Llavero bloqueado o ausente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Check the network. Satchel will retry automatically.</source>
        <translation>Compruebe la red. Satchel lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether %1 carried it out, and retries if not.</source>
        <translation>No hay que hacer nada: Satchel comprueba si %1 la ejecutó y, si no, lo reintenta.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.</source>
        <translation>No hay que hacer nada: Satchel espera y continúa automáticamente. Si ocurre a menudo, sincronice con menos frecuencia.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new token, on the Connections page.</source>
        <translation>Vuelva a iniciar sesión o introduzca un token nuevo en la página Conexiones.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for this right.</source>
        <translation>Pida este permiso al administrador de %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether it was deleted in %1.</source>
        <translation>No hay que hacer nada: Satchel comprueba si se eliminó en %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel reads the record again and merges both changes.</source>
        <translation>No hay que hacer nada: Satchel vuelve a leer el registro y combina ambos cambios.</translation>
    </message>
    <message>
        <source>The Connections page lists the records under Needs attention, each with its reason.</source>
        <translation>La página Conexiones muestra los registros que requieren atención, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. If it lasts, look at the status page of %1.</source>
        <translation>Satchel lo reintentará automáticamente. Si persiste, consulte la página de estado de %1.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether a proxy answers in place of %1.</source>
        <translation>Compruebe la dirección de la conexión y si un proxy responde en lugar de %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>Desbloquee el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>reason</comment>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of a status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <comment>number</comment>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>duration</comment>
        <translation>espera %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>Abriendo y comprobando la copia…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Esta copia de seguridad no se puede restaurar.</translation>
    </message>
    <message>
        <source>The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is lost. To undo this, restore today&apos;s store from the list.</source>
        <translation>La ventana se cierra y se abre de nuevo con la base restaurada. Si el equipo se detiene entretanto, no se pierde nada. Para deshacerlo, restaure la base de hoy desde la lista.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>Cambios desde la copia</translation>
    </message>
    <message>
        <source>List the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message>
        <source>Looking at the records…</source>
        <translation>Revisando los registros…</translation>
    </message>
    <message>
        <source>Records that the rule reaches</source>
        <translation>Registros que alcanza la regla</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>record, day</comment>
        <translation>%1 · desde el %2</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <comment>record, reason</comment>
        <translation>%1 · se conserva: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>%Ln registro ahora</numerusform>
            <numerusform>%Ln registros ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln se conserva</numerusform>
            <numerusform>%Ln se conservan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>All, or a filter such as tags = &quot;event&quot;</source>
        <translation>Todos, o un filtro como tags = &quot;event&quot;</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Sin actividad desde</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>Solo aquellos donde</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonimizar</translation>
    </message>
    <message>
        <source>Delete text and files</source>
        <translation>Borrar texto y archivos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message>
        <source>move to the trash</source>
        <translation>mover a la papelera</translation>
    </message>
    <message>
        <source>make anonymous</source>
        <translation>anonimizar</translation>
    </message>
    <message>
        <source>delete text and files</source>
        <translation>borrar texto y archivos</translation>
    </message>
    <message>
        <source>%1, silent for %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, sin actividad durante %2: %3</translation>
    </message>
    <message>
        <source>%1, after %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, después de %2: %3</translation>
    </message>
    <message>
        <source>Privacy: what is forgotten, and when</source>
        <translation>Privacidad: qué se olvida y cuándo</translation>
    </message>
    <message>
        <source>Rules run on the first day of each month, once you have looked at the records they reach. Records with an open or won deal or a quote that was sent are kept.</source>
        <translation>Las reglas se ejecutan el primer día de cada mes, una vez que haya visto los registros que alcanzan. Se conservan los registros con un negocio abierto o ganado o un presupuesto enviado.</translation>
    </message>
    <message>
        <source>GDPR, retention, delete old records</source>
        <comment>words by which people look for these rules</comment>
        <translation>RGPD, conservación, borrar registros antiguos</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show the records of %1</source>
        <translation>Mostrar los registros de %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Cambiar la regla %1</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>no se puede contar</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>próxima el %1</translation>
    </message>
    <message>
        <source>waits until you have looked at the records</source>
        <translation>espera a que haya visto los registros</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of records, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>El %1: %Ln registro</numerusform>
            <numerusform>El %1: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>Regla «%1» cambiada</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>Regla «%1» quitada</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>Regla «%1» activada</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>Regla «%1» desactivada</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <comment>name of a rule</comment>
        <translation>Plazo de %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <comment>name of a rule</comment>
        <translation>Qué hace %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichText</name>
    <message>
        <source>The picture wasn&apos;t inserted: %1.</source>
        <translation>No se insertó la imagen: %1.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t inserted: %2.</source>
        <comment>a file, the reason</comment>
        <translation>No se insertó «%1»: %2.</translation>
    </message>
    <message>
        <source>The text is too long to paste. The limit is %L1 characters.</source>
        <translation>El texto es demasiado largo para pegarlo: se admiten como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>There is no field with this name. The text will be printed unchanged.</source>
        <translation>No existe ningún campo con este nombre. El texto se imprimirá sin cambios.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichTextEditor</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Encabezado menor</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Item one level deeper</source>
        <translation>Aumentar sangría del elemento</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>Reducir sangría del elemento</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Insertar un campo</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Más formato</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>https://… o una dirección de correo</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Insertar enlace</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Cambiar el enlace</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insertar una tabla</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Insertar fila debajo</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Insertar columna después</translation>
    </message>
    <message>
        <source>Align the column at its end</source>
        <translation>Alinear la columna al final</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Quitar la columna</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Quitar la tabla</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RightsTable</name>
    <message>
        <source>All</source>
        <comment>records</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>records of</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>records</comment>
        <translation>Propios</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>See</source>
        <comment>right</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>right</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>right</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>right</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>Derechos del rol</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may create</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, right, scope</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not create</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundDialog</name>
    <message>
        <source>Failed sync</source>
        <translation>Sincronización fallida</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>interrupted, or still running</source>
        <translation>interrumpida o aún en curso</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1, %2 transferred</source>
        <comment>count, size</comment>
        <translation>%1, %2 transferidos</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It did not finish.</source>
        <translation>No terminó.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>interrupted or running</source>
        <translation>interrumpida o en curso</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Registro de errores</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Sync history, newest first</source>
        <translation>Historial de sincronización, lo más reciente primero</translation>
    </message>
    <message>
        <source>Rolled back the sync.</source>
        <translation>Se revirtió la sincronización.</translation>
    </message>
    <message>
        <source>The next sync sends this to the other system.</source>
        <translation>La próxima sincronización lo enviará al otro sistema.</translation>
    </message>
    <message>
        <source>Only partly rolled back</source>
        <translation>Solo se revirtió en parte</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Todas las sincronizaciones</translation>
    </message>
    <message>
        <source>No sync has failed.</source>
        <translation>Ninguna sincronización ha fallado.</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Aún no se ha sincronizado.</translation>
    </message>
    <message>
        <source>Roll back this sync?</source>
        <translation>¿Revertir esta sincronización?</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>connection, of a round</comment>
        <translation>%1, fallida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>Se conservará %Ln valor o registro que cambió desde entonces.</numerusform>
            <numerusform>Se conservarán %Ln valores o registros que cambiaron desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <comment>list of effects</comment>
        <translation>Aquí: %1.</translation>
    </message>
    <message>
        <source>In %1, with the next sync: %2.</source>
        <comment>connection, list of effects</comment>
        <translation>En %1, con la próxima sincronización: %2.</translation>
    </message>
    <message>
        <source>Nothing will be sent to another system.</source>
        <translation>No se enviará nada a otro sistema.</translation>
    </message>
    <message>
        <source>What you have changed since then will be kept.</source>
        <translation>Lo que usted haya cambiado desde entonces se conservará.</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <comment>number of records</comment>
        <translation>%1 a la papelera</translation>
    </message>
    <message>
        <source>%1 back to earlier values</source>
        <comment>number of records</comment>
        <translation>%1 con valores anteriores</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <comment>number of records</comment>
        <translation>%1 restaurados de la papelera</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>number of records</comment>
        <translation>%1 eliminados</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of records</comment>
        <translation>%1 modificados</translation>
    </message>
    <message>
        <source>%1 created again</source>
        <comment>number of records</comment>
        <translation>%1 creados de nuevo</translation>
    </message>
    <message>
        <source>nothing left to roll back</source>
        <translation>no queda nada que revertir</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Figures, problems and every request</source>
        <translation>Cifras, problemas y cada solicitud</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RowChart</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>La más lenta, %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 más rápido</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 más lento</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RulesSettingsPage</name>
    <message>
        <source>Validation rules</source>
        <translation>Reglas de validación</translation>
    </message>
    <message>
        <source>A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the command line and imports, and shows the rule&apos;s message. Records that a connection brings in are kept and listed here. A new rule changes no existing record.</source>
        <translation>Una regla dice qué debe cumplirse en un registro. Satchel rechaza los cambios que la incumplen, en formularios, tablas, línea de comandos e importaciones, y muestra el mensaje de la regla. Los registros que trae una conexión se conservan y se cuentan aquí. Una regla nueva no cambia ningún registro existente.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Reglas para</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Debe cumplirse</translation>
    </message>
    <message>
        <source>Records that break it</source>
        <translation>Registros que la incumplen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>%1 is required from %2</source>
        <comment>field, stage</comment>
        <translation>%1 es obligatorio desde %2</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Desactivada: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This rule is off and refuses nothing.</source>
        <translation>Esta regla está desactivada y no rechaza nada.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its condition.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Cambie su condición.</translation>
    </message>
    <message>
        <source>Resumed the validation rule “%1”</source>
        <translation>Regla de validación «%1» reanudada</translation>
    </message>
    <message>
        <source>Paused the validation rule “%1”</source>
        <translation>Regla de validación «%1» pausada</translation>
    </message>
    <message>
        <source>Removed the validation rule “%1”</source>
        <translation>Regla de validación «%1» quitada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Open rejected rows</source>
        <translation>Abrir las filas rechazadas</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenida. No se importó nada.</translation>
    </message>
    <message>
        <source>The import did not finish. Nothing was imported: %1</source>
        <translation>La importación no terminó. No se importó nada: %1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Se deshizo la importación.</translation>
    </message>
    <message>
        <source>Show the %1 %2</source>
        <comment>213 contacts</comment>
        <translation>Mostrar los %1 %2</translation>
    </message>
    <message>
        <source>Rejected rows, and cells that do not fit</source>
        <translation>Filas rechazadas y celdas que no encajan</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>No se importó nada nuevo</translation>
    </message>
    <message>
        <source>Imported %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 %2 importados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln fila leída</numerusform>
            <numerusform>%Ln filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>También se crean, porque hay filas que los mencionan: %1, como empresas.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Fields left empty</source>
        <translation>Campos dejados vacíos</translation>
    </message>
    <message>
        <source>Skipped: already exists</source>
        <translation>Omitidos: ya existen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreCard</name>
    <message>
        <source>Set by %1, not by rules</source>
        <comment>a connection</comment>
        <translation>Definida por %1, no por reglas</translation>
    </message>
    <message>
        <source>Imported from %1, not from rules</source>
        <translation>Importada de %1, no de reglas</translation>
    </message>
    <message>
        <source>Set by hand, not by rules</source>
        <translation>Introducida a mano, no por reglas</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Tibio</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>Puntuación %1, %2</translation>
    </message>
    <message>
        <source>Hot from %1, warm from %2</source>
        <translation>Caliente desde %1, templado desde %2</translation>
    </message>
    <message>
        <source>No score rule applies.</source>
        <translation>No se aplica ninguna regla de puntuación.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>Use the rules instead</source>
        <translation>Usar las reglas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Ocultar historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The points have not changed.</source>
        <translation>Los puntos no han cambiado.</translation>
    </message>
    <message>
        <source>Scored by the rules again</source>
        <translation>Puntuado de nuevo por las reglas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScorePopover</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message>
        <source>New score rule</source>
        <translation>Nueva regla de puntuación</translation>
    </message>
    <message>
        <source>Change the score rule</source>
        <translation>Cambiar la regla de puntuación</translation>
    </message>
    <message>
        <source>A sentence that explains the points</source>
        <translation>Una frase que explica los puntos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién los recibe</translation>
    </message>
    <message>
        <source>The conditions of this rule can&apos;t be read: %1. Set them again.</source>
        <translation>No se pueden leer las condiciones de esta regla: %1. Vuelva a definirlas.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Add at least one condition.</source>
        <translation>Añada al menos una condición.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>%Ln registro ahora</numerusform>
            <numerusform>%Ln registros ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved the score rule “%1”</source>
        <translation>Regla de puntuación «%1» guardada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoresSettingsPage</name>
    <message>
        <source>Off: %1</source>
        <translation>Desactivada: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Each rule gives points to the records that its conditions find. The score is their sum, and every point says why. A score that somebody entered by hand counts instead.</source>
        <translation>Cada regla da puntos a los registros que encuentran sus condiciones. La puntuación es la suma, y cada punto tiene su razón. Una puntuación introducida a mano cuenta en su lugar.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Reglas para</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Reglas de puntuación</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add suggested rules</source>
        <translation>Añadir reglas sugeridas</translation>
    </message>
    <message>
        <source>Highest scores: %1</source>
        <translation>Puntuaciones más altas: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>Esta regla no da puntos.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its conditions.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Cambie sus condiciones.</translation>
    </message>
    <message>
        <source>Resumed the score rule “%1”</source>
        <translation>Regla de puntuación «%1» reanudada</translation>
    </message>
    <message>
        <source>Paused the score rule “%1”</source>
        <translation>Regla de puntuación «%1» en pausa</translation>
    </message>
    <message>
        <source>Moved the score rule “%1”</source>
        <translation>Regla de puntuación «%1» movida</translation>
    </message>
    <message>
        <source>Removed the score rule “%1”</source>
        <translation>Regla de puntuación «%1» eliminada</translation>
    </message>
    <message>
        <source>Added the suggested score rules</source>
        <translation>Reglas de puntuación sugeridas añadidas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SegmentsSettingsPage</name>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C.</source>
        <translation>Clientes con negocios ganados, por importe comprado. Todos los que siguen a A y B están en el nivel C.</translation>
    </message>
    <message>
        <source>Tier A: the first</source>
        <translation>Nivel A: los primeros</translation>
    </message>
    <message>
        <source>Tier B: up to</source>
        <translation>Nivel B: hasta</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, boards, reports and exports by segment or tier.</source>
        <translation>La recencia, la frecuencia y el valor comparan a los clientes entre sí, de 1 a 5. Filtre listas, tableros, informes y exportaciones por segmento o nivel.</translation>
    </message>
    <message>
        <source>Segments of</source>
        <translation>Segmentos de</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está en él</translation>
    </message>
    <message>
        <source>Segments and tiers</source>
        <translation>Segmentos y niveles</translation>
    </message>
    <message>
        <source>Bought recently and often</source>
        <translation>Compras recientes y frecuentes</translation>
    </message>
    <message>
        <source>Buy often, not long ago</source>
        <translation>Compran a menudo, hace poco</translation>
    </message>
    <message>
        <source>Bought some time ago, once or twice</source>
        <translation>Compraron hace un tiempo, una o dos veces</translation>
    </message>
    <message>
        <source>Bought recently, for the first or second time</source>
        <translation>Primera o segunda compra reciente</translation>
    </message>
    <message>
        <source>Bought often, but not for long</source>
        <translation>Compraban a menudo, pero no últimamente</translation>
    </message>
    <message>
        <source>Bought long ago and seldom</source>
        <translation>Compraron hace mucho y pocas veces</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Changed the limits of the tiers</source>
        <translation>Límites de los niveles cambiados</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendChecksView</name>
    <message>
        <source>Not sent: %1</source>
        <comment>a check that failed</comment>
        <translation>No se envía: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a check</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>You, from your mail program</source>
        <translation>Usted, desde su programa de correo</translation>
    </message>
    <message>
        <source>Satchel has no mail account of its own: it opens the letter there, and you send it.</source>
        <translation>Satchel no tiene cuenta de correo propia: abre la carta allí y usted la envía.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Antes de enviarlo</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copia a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Remind me if there is no answer</source>
        <translation>Recordármelo si no hay respuesta</translation>
    </message>
    <message>
        <source>When to remind me</source>
        <translation>Cuándo recordármelo</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>En 1 semana</translation>
    </message>
    <message>
        <source>Note it with the customer</source>
        <translation>Anotarlo en el cliente</translation>
    </message>
    <message>
        <source>Note it on the deal</source>
        <translation>Anotarlo en el negocio</translation>
    </message>
    <message>
        <source>The letter is in the timeline as an e-mail.</source>
        <translation>La carta aparece en la cronología como un correo.</translation>
    </message>
    <message>
        <source>the deal stays in %1</source>
        <translation>el negocio sigue en %1</translation>
    </message>
    <message>
        <source>Mark as sent only</source>
        <translation>Solo marcar como enviado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Goes out through your mail program</source>
        <translation>Sale por su programa de correo</translation>
    </message>
    <message>
        <source>Something under “Before it goes” stops it.</source>
        <translation>Algo en «Antes de enviarlo» lo impide.</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>Indique a quién va la carta.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Satchel sends no e-mail; use it when you sent the document another way.</source>
        <translation>Satchel no envía ningún correo; úselo si envió el documento de otra forma.</translation>
    </message>
    <message>
        <source>without an e-mail from Satchel</source>
        <translation>sin correo de Satchel</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>En %Ln semana</numerusform>
            <numerusform>En %Ln semanas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sending</name>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>No customer. Choose a company or a contact first.</source>
        <translation>Sin cliente. Elija primero una empresa o un contacto.</translation>
    </message>
    <message>
        <source>No last day: it stays open until somebody closes it.</source>
        <translation>Sin fecha límite: queda abierto hasta que alguien lo cierre.</translation>
    </message>
    <message>
        <source>Valid until %1, which is past. Choose a later day.</source>
        <translation>Válido hasta %1, que ya pasó. Elija una fecha posterior.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <comment>a quote</comment>
        <translation>Hacer seguimiento de %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SeriesScopeDialog</name>
    <message>
        <source>This one</source>
        <translation>Solo este</translation>
    </message>
    <message>
        <source>This one and all that follow</source>
        <translation>Este y todos los siguientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Quotes and prices</source>
        <translation>Cotizaciones y precios</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Data and currencies</source>
        <translation>Datos y monedas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>Letterhead and documents</source>
        <translation>Membrete y documentos</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motivos de pérdida</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Ajustes encontrados</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>No se encontraron ajustes</translation>
    </message>
    <message>
        <source>Notices and reminders</source>
        <translation>Avisos y recordatorios</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Plantillas de tareas</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Reglas de validación</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Trust and privacy</source>
        <translation>Confianza y privacidad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Team and roles</source>
        <translation>Equipo y roles</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Desplazar fechas</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Count working days only</source>
        <translation>Contar solo días laborables</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Más temprano</translation>
    </message>
    <message>
        <source>Move the task that waits for them too</source>
        <translation>Mover también la tarea que las espera</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>Mover también la %Ln tarea que las espera</numerusform>
            <numerusform>Mover también las %Ln tareas que las esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tasks is open and has a date.</source>
        <translation>Ninguna de estas tareas está abierta y tiene fecha.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>number of tasks: dates, dates</comment>
        <translation>%1: %2 pasa a %3.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutLine</name>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1, sin teclas</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Nuevas teclas para «%1»</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Usar las predeterminadas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Guardar teclas</translation>
    </message>
    <message>
        <source>“%1” already uses these keys.</source>
        <translation>«%1» ya usa estas teclas.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarlas aquí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message>
        <source>Collapse sidebar</source>
        <translation>Contraer la barra lateral</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Más secciones</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %Ln new</source>
        <translation>
            <numerusform>Avisos: %Ln nuevo</numerusform>
            <numerusform>Avisos: %Ln nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>Cómo iniciar sesión</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>Dirección de redirección que debe registrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>Los secretos solo se guardan en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Enter the token. Create it in %1 as described above.</source>
        <translation>Introduzca el token. Créelo en %1 como se describe arriba.</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that you registered in %1.</source>
        <translation>Introduzca el ID de cliente de la aplicación que registró en %1.</translation>
    </message>
    <message>
        <source>Enter the client secret. %1 requires it together with the client ID.</source>
        <translation>Introduzca el secreto de cliente. %1 lo exige junto con el ID de cliente.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: superada en %Ln día</numerusform>
            <numerusform>%1: superada en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <comment>stage</comment>
        <translation>%1: omitida</translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: desde hace %Ln día, más de lo habitual</numerusform>
            <numerusform>%1: desde hace %Ln días, más de lo habitual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: desde hace %Ln día</numerusform>
            <numerusform>%1: desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageDelegate</name>
    <message>
        <source>Coral</source>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalto</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StagePath</name>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>Etapas del negocio</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganado</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marcar como perdido</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsGrid</name>
    <message>
        <source>Required by stage</source>
        <translation>Obligatorio por etapa</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message>
        <source>Require a field…</source>
        <translation>Exigir un campo…</translation>
    </message>
    <message>
        <source>Required by stage</source>
        <translation>Obligatorio por etapa</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>This pipeline has no stages.</source>
        <translation>Este pipeline no tiene etapas.</translation>
    </message>
    <message>
        <source>No field is required from a stage on.</source>
        <translation>Ningún campo es obligatorio desde una etapa.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; moving on asks for it.</source>
        <comment>Deals</comment>
        <translation>%1: sin alguno de estos valores conservan su etapa; se pide al avanzar.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; changing it needs the value.</source>
        <comment>Contacts</comment>
        <translation>%1: sin alguno de estos valores conservan su etapa; cambiarla requiere el valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>%Ln regla no mostrada: en pausa, desactivada o para registros perdidos, pospuestos o antiguos. Consulte Reglas de validación.</numerusform>
            <numerusform>%Ln reglas no mostradas: en pausa, desactivadas o para registros perdidos, pospuestos o antiguos. Consulte Reglas de validación.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fields</source>
        <translation>No hay más campos</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>Mostrar el único</numerusform>
            <numerusform>Mostrar los %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StatusBar</name>
    <message>
        <source>Waiting for another program to finish writing</source>
        <translation>Esperando a que otro programa termine de escribir</translation>
    </message>
    <message>
        <source>Stored on this computer only · no connections yet</source>
        <translation>Guardado solo en este equipo · aún sin conexiones</translation>
    </message>
    <message>
        <source>Personal data hidden · nothing can be edited</source>
        <translation>Datos personales ocultos · no se puede editar nada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message>
        <source>Show the overview</source>
        <translation>Mostrar el resumen</translation>
    </message>
    <message>
        <source>Show the request log</source>
        <translation>Mostrar el registro de solicitudes</translation>
    </message>
    <message>
        <source>Show failed requests</source>
        <translation>Mostrar las solicitudes fallidas</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Exportar el registro de solicitudes</translation>
    </message>
    <message>
        <source>Acknowledge all changed fields</source>
        <translation>Marcar como vistos todos los campos cambiados</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Volver a las conexiones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Todavía no hay conexiones</translation>
    </message>
    <message>
        <source>Once a connection syncs, its figures, requests and problems are shown here.</source>
        <translation>Cuando una conexión se sincronice, aquí aparecerán sus cifras, solicitudes y problemas.</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Ir a las conexiones</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln solicitud exportada a %1</numerusform>
            <numerusform>%Ln solicitudes exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 30 days.</source>
        <translation>No ha fallado nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Requests used</source>
        <translation>Solicitudes usadas</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Todavía no hay ninguna conexión.</translation>
    </message>
    <message>
        <source>Tokens and sign-ins</source>
        <translation>Tokens e inicios de sesión</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>No field of the other systems has changed. Satchel compares them once a day.</source>
        <translation>Ningún campo de los otros sistemas ha cambiado. Satchel los compara una vez al día.</translation>
    </message>
    <message>
        <source>Remind me to replace tokens</source>
        <translation>Recordarme reemplazar los tokens</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Marcar todos como vistos</translation>
    </message>
    <message>
        <source>Remind as advised</source>
        <translation>Recordar según consejo</translation>
    </message>
    <message>
        <source>Remind after 90 days</source>
        <translation>Recordar tras 90 días</translation>
    </message>
    <message>
        <source>Remind after 180 days</source>
        <translation>Recordar tras 180 días</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>No recordar</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>la solicitud más reciente</numerusform>
            <numerusform>las %Ln solicitudes más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Actividad de sincronización</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list, count</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Synced today</source>
        <translation>Sincronizados hoy</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>registros, en ambos sentidos</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Fallidas hoy</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>de %Ln sincronización</numerusform>
            <numerusform>de %Ln sincronizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>requieren atención</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <comment>duration</comment>
        <translation>95 % en menos de %1</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Solicitudes hoy</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>%1 each, 95 % within %2</source>
        <comment>durations</comment>
        <translation>%1 cada una, 95 % en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln vez, la última %1</numerusform>
            <numerusform>%Ln veces, la última %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it here or in %1, then retry.</source>
        <translation>Corríjalo aquí o en %1 y reinténtelo.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests, resets %3</source>
        <comment>used, allowed, time</comment>
        <translation>%1 de %2 solicitudes, se reinicia: %3</translation>
    </message>
    <message>
        <source>%1 of %2 requests in 24 hours</source>
        <translation>%1 de %2 solicitudes en 24 horas</translation>
    </message>
    <message>
        <source>%1 by Satchel</source>
        <comment>requests</comment>
        <translation>%1 de Satchel</translation>
    </message>
    <message>
        <source>no daily limit, or nothing requested today</source>
        <translation>sin límite diario, o ninguna solicitud hoy</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>ninguna solicitud todavía</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>requests, duration</comment>
        <translation>como máximo %1 en %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>time</comment>
        <translation>en pausa hasta %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <comment>time</comment>
        <translation>Sesión iniciada desde %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>se renueva automáticamente</translation>
    </message>
    <message>
        <source>Token in use since %1</source>
        <comment>time</comment>
        <translation>Token en uso desde %1</translation>
    </message>
    <message>
        <source>Token of unknown age</source>
        <translation>Token de antigüedad desconocida</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>recordatorio tras %Ln día</numerusform>
            <numerusform>recordatorio tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>sin recordatorio</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>field</comment>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>field</comment>
        <translation>%1 es nuevo</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>field, types</comment>
        <translation>%1: tipo cambiado de %2 a %3</translation>
    </message>
    <message>
        <source>%1 has other options</source>
        <comment>field</comment>
        <translation>%1 tiene otras opciones</translation>
    </message>
    <message>
        <source>%1 can no longer be edited</source>
        <comment>field</comment>
        <translation>%1 ya no se puede editar</translation>
    </message>
    <message>
        <source>%1 is now required</source>
        <comment>field</comment>
        <translation>%1 ahora es obligatorio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of records</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>options</comment>
        <translation>nuevas: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>options</comment>
        <translation>eliminadas: %1</translation>
    </message>
    <message>
        <source>its values stay here and are no longer sent</source>
        <translation>sus valores se quedan aquí y ya no se envían</translation>
    </message>
    <message>
        <source>synced, check the mapping</source>
        <translation>se sincroniza, compruebe la asignación</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como visto</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message>
        <source>Synced today</source>
        <translation>Sincronizados hoy</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>registros, en ambos sentidos</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Fallidas hoy</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>de %Ln sincronización</numerusform>
            <numerusform>de %Ln sincronizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Duración promedio</translation>
    </message>
    <message>
        <source>longest today %1</source>
        <translation>la más larga de hoy: %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>ninguna hoy</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>el más antiguo desde %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada que enviar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncLine</name>
    <message>
        <source>Sync: %1</source>
        <translation>Sincronización: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Initial sync</source>
        <translation>Sincronización inicial</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln requiere atención</numerusform>
            <numerusform>%Ln requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <comment>both sides are equal since</comment>
        <translation>Al día: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Needs attention: could not be synced as is</source>
        <translation>Requiere atención: no se pudo sincronizar tal como está</translation>
    </message>
    <message>
        <source>Needs review: changed on both sides</source>
        <translation>Por revisar: cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>No se pierde nada: %Ln cambio en espera aquí.</numerusform>
            <numerusform>No se pierde nada: %Ln cambios en espera aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to begin.</source>
        <translation>Inicie sesión para empezar.</translation>
    </message>
    <message>
        <source>In your browser, allow Satchel to read and write in %1.</source>
        <translation>En su navegador, permita que Satchel lea y escriba en %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>%1 ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or missing.</source>
        <translation>El llavero de este equipo está bloqueado o no existe.</translation>
    </message>
    <message>
        <source>Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.</source>
        <translation>Su inicio de sesión solo se guarda allí. Desbloquee el llavero y Satchel lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>No se pudo contactar con %1.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>Satchel lo reintentará automáticamente.</translation>
    </message>
    <message>
        <source>%2 of %3 records are missing from %1 (%4).</source>
        <translation>Faltan %2 de %3 registros en %1 (%4).</translation>
    </message>
    <message>
        <source>Satchel has deleted nothing. Were they deleted there on purpose?</source>
        <translation>Satchel no eliminó nada. ¿Se eliminaron allí a propósito?</translation>
    </message>
    <message>
        <source>Signed in to a different account: %1.</source>
        <translation>Sesión iniciada con otra cuenta: %1.</translation>
    </message>
    <message>
        <source>This connection belongs to %1. Nothing was sent or received.</source>
        <translation>Esta conexión pertenece a %1. No se envió ni se recibió nada.</translation>
    </message>
    <message>
        <source>Sync has stopped.</source>
        <translation>La sincronización se detuvo.</translation>
    </message>
    <message>
        <source>%1 are only in the other system and would be added here; %2 are only here and would be sent there. Nothing has been linked, received or sent yet.</source>
        <translation>%1 solo están en el otro sistema y se añadirían aquí; %2 solo están aquí y se enviarían allí. Todavía no se ha vinculado, recibido ni enviado nada.</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 de %2 solicitudes hoy</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Eliminar también aquí</translation>
    </message>
    <message>
        <source>Keep here, create there again</source>
        <translation>Conservar aquí y volver a crear allí</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Usar esta cuenta</translation>
    </message>
    <message>
        <source>Keep the previous account</source>
        <translation>Conservar la cuenta anterior</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep Satchel&apos;s data</source>
        <translation>Conservar los datos de Satchel</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>Manually</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>Solo recibir</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>Solo enviar</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Newest wins</source>
        <translation>Prevalece el más reciente</translation>
    </message>
    <message>
        <source>Satchel wins</source>
        <translation>Prevalece Satchel</translation>
    </message>
    <message>
        <source>The other system wins</source>
        <translation>Prevalece el otro sistema</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: waiting for the sign-in</source>
        <translation>%1: en espera del inicio de sesión</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1: keychain locked</source>
        <translation>%1: llavero bloqueado</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: detenida</translation>
    </message>
    <message>
        <source>%1: needs your answer</source>
        <translation>%1: necesita su respuesta</translation>
    </message>
    <message>
        <source>Initial sync with %1, %2 received</source>
        <translation>Sincronización inicial con %1, %2 recibidos</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>sincronizando</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>al día: %1</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nunca sincronizada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, up to date as of %2</source>
        <translation>En %1, al día: %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Waiting: %1 is paused</source>
        <translation>En espera: %1 está en pausa</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>En espera de envío a %1</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t reach %1</source>
        <translation>En espera: no se pudo contactar con %1</translation>
    </message>
    <message>
        <source>Waiting: %1 needs your answer</source>
        <translation>En espera: %1 necesita su respuesta</translation>
    </message>
    <message>
        <source>Needs attention in %1: %2</source>
        <comment>connection, reason</comment>
        <translation>Requiere atención en %1: %2</translation>
    </message>
    <message>
        <source>Needs review: changed here and in %1</source>
        <translation>Por revisar: cambiado aquí y en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>%Ln registro parece igual aquí y en %1.</numerusform>
            <numerusform>%Ln registros parecen iguales aquí y en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>%1: rate limit reached.</source>
        <translation>%1: se alcanzó el límite de solicitudes.</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2.</source>
        <comment>system, its own words</comment>
        <translation>%1 rechazó la solicitud: %2.</translation>
    </message>
    <message>
        <source>%1 returned an unexpected response: %2.</source>
        <comment>system, what is wrong with it</comment>
        <translation>%1 devolvió una respuesta inesperada: %2.</translation>
    </message>
    <message>
        <source>last sync not finished</source>
        <translation>última sincronización sin terminar</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Necesita su respuesta</translation>
    </message>
    <message>
        <source>None of this has been sent. Other changes continue to sync.</source>
        <translation>Nada de esto se ha enviado. Los demás cambios se siguen sincronizando.</translation>
    </message>
    <message>
        <source>%1 requests today · your organisation has %2 of %3 left</source>
        <translation>%1 solicitudes hoy · a su organización le quedan %2 de %3</translation>
    </message>
    <message>
        <source>%1. Satchel checks for changes less often until there are more.</source>
        <translation>%1. Satchel comprueba los cambios con menos frecuencia hasta que haya más.</translation>
    </message>
    <message>
        <source>Create a record even if %1 warns of a duplicate</source>
        <translation>Crear un registro aunque %1 avise de un duplicado</translation>
    </message>
    <message>
        <source>When this is off, a new record that looks like one in %1 is not sent and is listed under Needs attention. Rules that block duplicates always apply.</source>
        <translation>Si está desactivado, un registro nuevo que se parece a uno de %1 no se envía y aparece en «Requiere atención». Las reglas que bloquean duplicados se aplican siempre.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind of records</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>%1 elimina con ellos %Ln registro más.</numerusform>
            <numerusform>%1 elimina con ellos %Ln registros más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2 too?</source>
        <comment>213 contacts, system</comment>
        <translation>¿Eliminar también %1 en %2?</translation>
    </message>
    <message>
        <source>They were deleted here (%1).</source>
        <comment>time</comment>
        <translation>Se eliminaron aquí (%1).</translation>
    </message>
    <message>
        <source>Delete in the other system too</source>
        <translation>Eliminar también en el otro sistema</translation>
    </message>
    <message>
        <source>%1 moves them to its recycle bin.</source>
        <translation>%1 los mueve a su papelera.</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <comment>count, system</comment>
        <translation>Eliminar %1 en %2</translation>
    </message>
    <message>
        <source>Keep in the other system</source>
        <translation>Conservar en el otro sistema</translation>
    </message>
    <message>
        <source>They stay unchanged in %1. Satchel removes the links and does not download them again.</source>
        <translation>Quedan en %1 como están. Satchel elimina los vínculos y no los vuelve a descargar.</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <comment>count, system</comment>
        <translation>Conservar %1 en %2</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>They are restored here. Nothing is sent.</source>
        <translation>Se restauran aquí. No se envía nada.</translation>
    </message>
    <message>
        <source>Overwrite values of %1 in %2?</source>
        <comment>213 contacts, system</comment>
        <translation>¿Sobrescribir los valores de %1 en %2?</translation>
    </message>
    <message>
        <source>They were edited here together (%1).</source>
        <comment>time</comment>
        <translation>Se editaron aquí juntos (%1).</translation>
    </message>
    <message>
        <source>Send the new values</source>
        <translation>Enviar los valores nuevos</translation>
    </message>
    <message>
        <source>They replace the current values in %1.</source>
        <translation>Sustituyen los valores actuales de %1.</translation>
    </message>
    <message>
        <source>Overwrite in %1</source>
        <translation>Sobrescribir en %1</translation>
    </message>
    <message>
        <source>Keep the values there</source>
        <translation>Conservar los valores de allí</translation>
    </message>
    <message>
        <source>Both sides keep their values. A field is sent again when you edit it.</source>
        <translation>Cada lado conserva sus valores. Un campo se envía de nuevo cuando lo edita.</translation>
    </message>
    <message>
        <source>Keep the values in %1</source>
        <translation>Conservar los valores en %1</translation>
    </message>
    <message>
        <source>Undo the edits here</source>
        <translation>Deshacer los cambios aquí</translation>
    </message>
    <message>
        <source>The fields return to the values in %1. Nothing is sent.</source>
        <translation>Los campos recuperan los valores que tiene %1. No se envía nada.</translation>
    </message>
    <message>
        <source>Undo the edits</source>
        <translation>Deshacer los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln eliminación espera su respuesta</numerusform>
            <numerusform>%Ln eliminaciones esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln sobrescritura espera su respuesta</numerusform>
            <numerusform>%Ln sobrescrituras esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>count</comment>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Access was revoked in %1.</source>
        <translation>El acceso se revocó en %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>La sesión en %1 ha caducado.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was revoked.</source>
        <translation>La sesión en %1 ha caducado o se revocó.</translation>
    </message>
    <message>
        <source>%1 rejected the client ID or its secret.</source>
        <translation>%1 rechazó el ID de cliente o su secreto.</translation>
    </message>
    <message>
        <source>%1 needs you to sign in again: %2.</source>
        <comment>system, reason</comment>
        <translation>%1 pide que inicie sesión de nuevo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln cambio espera su respuesta.</numerusform>
            <numerusform>%Ln cambios esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Al día: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Waiting: sync is paused</source>
        <translation>En espera: sincronización en pausa</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t be reached</source>
        <translation>En espera: no accesible</translation>
    </message>
    <message>
        <source>Waiting: needs your answer</source>
        <translation>En espera: necesita su respuesta</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>reason</comment>
        <translation>Requiere atención: %1</translation>
    </message>
    <message>
        <source>Nothing was synced since %1.</source>
        <comment>time</comment>
        <translation>No se ha sincronizado nada desde %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>No se pierde nada: %Ln cambio espera aquí y se envía cuando inicie sesión.</numerusform>
            <numerusform>No se pierde nada: %Ln cambios esperan aquí y se envían cuando inicie sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <comment>time</comment>
        <translation>última sincronización %1</translation>
    </message>
    <message>
        <source>Waiting: sign in to %1 again</source>
        <translation>En espera: inicie sesión de nuevo en %1</translation>
    </message>
    <message>
        <source>Waiting: unlock the keychain</source>
        <translation>En espera: desbloquee el llavero</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>En espera: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Esto espera su respuesta: %1.</translation>
    </message>
    <message>
        <source>Run no workflow rules in %1 for what Satchel sends</source>
        <translation>No ejecutar en %1 reglas de flujo de trabajo para lo que envía Satchel</translation>
    </message>
    <message>
        <source>When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that a person edits in %1.</source>
        <translation>Si está desactivado, un registro que Satchel crea, cambia o elimina inicia las mismas reglas que uno que una persona edita en %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln con otros valores</numerusform>
            <numerusform>%Ln con otros valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>%Ln solo aquí</numerusform>
            <numerusform>%Ln solo aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln eliminado aquí</numerusform>
            <numerusform>%Ln eliminados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>%Ln registro de la copia restaurada difiere de %1.</numerusform>
            <numerusform>%Ln registros de la copia restaurada difieren de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?</source>
        <comment>time, numbers, system</comment>
        <translation>La copia es de %1: %2. No se envió nada. ¿Enviar lo que tiene la copia o tomar los valores de %3?</translation>
    </message>
    <message>
        <source>Send from the backup</source>
        <translation>Enviar lo de la copia</translation>
    </message>
    <message>
        <source>Take the values there</source>
        <translation>Tomar los valores de allí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskBoardView</name>
    <message>
        <source>Tasks by status</source>
        <translation>Tareas por estado</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message>
        <source>Details of the task</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Copy this task</source>
        <translation>Copiar esta tarea</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Añadir una descripción</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Asignada por</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>When this is done, plan the next one</source>
        <translation>Al completarla, planificar la próxima</translation>
    </message>
    <message>
        <source>Completes this task and plans the same again</source>
        <translation>Completa esta tarea y vuelve a planificarla</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>when</comment>
        <translation>Completada %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Changed a task: %1</source>
        <comment>field</comment>
        <translation>Tarea modificada: %1</translation>
    </message>
    <message>
        <source>Changed when a task is due</source>
        <translation>Vencimiento de una tarea cambiado</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>En %Ln semana</numerusform>
            <numerusform>En %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>Retiene</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a task that is done or cancelled</comment>
        <translation>%1 (cerrada)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskFilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Guardar como lista</translation>
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
        <translation>Tareas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListsColumn</name>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Listas de tareas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplateDialog</name>
    <message>
        <source>New task template</source>
        <translation>Nueva plantilla de tareas</translation>
    </message>
    <message>
        <source>Change the task template</source>
        <translation>Cambiar la plantilla de tareas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Los pasos cuentan desde</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>El día en que se aplica</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Indique un nombre.</translation>
    </message>
    <message>
        <source>Saved the task template “%1”</source>
        <translation>Guardada la plantilla de tareas «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message>
        <source>Task templates</source>
        <translation>Plantillas de tareas</translation>
    </message>
    <message>
        <source>Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a customer or deal, or on the tasks page.</source>
        <translation>Varias tareas que se añaden juntas, como los pasos de una puesta en marcha. Aplique una plantilla en la página de un cliente o negocio, o en la de tareas.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Los pasos cuentan desde</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Cambiar paso</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Quitar paso</translation>
    </message>
    <message>
        <source>For the step before</source>
        <translation>Al paso anterior</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>El día en que se aplica</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>1 working day before</source>
        <translation>1 día laborable antes</translation>
    </message>
    <message>
        <source>1 working day after</source>
        <translation>1 día laborable después</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>1 día después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>%Ln día laborable antes</numerusform>
            <numerusform>%Ln días laborables antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>%Ln día laborable después</numerusform>
            <numerusform>%Ln días laborables después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln día antes</numerusform>
            <numerusform>%Ln días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln día después</numerusform>
            <numerusform>%Ln días después</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a step to “%1”</source>
        <translation>Añadido un paso a «%1»</translation>
    </message>
    <message>
        <source>Changed a step of “%1”</source>
        <translation>Cambiado un paso de «%1»</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Guardar paso</translation>
    </message>
    <message>
        <source>Removed a step of “%1”</source>
        <translation>Quitado un paso de «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>day, number of days</comment>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>count</comment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primer %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>segundo %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>tercer %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>cuarto %1</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month, first Monday</comment>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks, Mon and Thu</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Repeats by a custom rule</source>
        <translation>Se repite según una regla personalizada</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Al vencer</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 semana antes</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 día antes</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 minuto antes</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Group by due date</source>
        <translation>Agrupar por vencimiento</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Agrupar por cliente</translation>
    </message>
    <message>
        <source>Group by deal</source>
        <translation>Agrupar por negocio</translation>
    </message>
    <message>
        <source>Group by priority</source>
        <translation>Agrupar por prioridad</translation>
    </message>
    <message>
        <source>Group by day done</source>
        <translation>Agrupar por día de finalización</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Cada mes</numerusform>
            <numerusform>Cada %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Cada año</numerusform>
            <numerusform>Cada %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln vez</numerusform>
            <numerusform>%1, %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>%Ln semana antes</numerusform>
            <numerusform>%Ln semanas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln día antes</numerusform>
            <numerusform>%Ln días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln hora antes</numerusform>
            <numerusform>%Ln horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln minuto antes</numerusform>
            <numerusform>%Ln minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid rule: %1</source>
        <translation>Regla no válida: %1</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Agrupar por persona</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimeline</name>
    <message>
        <source>Scale of the timeline</source>
        <translation>Escala de la línea de tiempo</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimelineView</name>
    <message>
        <source>Timeline of tasks</source>
        <translation>Línea de tiempo de tareas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TasksPage</name>
    <message>
        <source>How tasks are shown</source>
        <translation>Cómo se muestran las tareas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>No tasks match the filter</source>
        <translation>Ninguna tarea coincide con el filtro</translation>
    </message>
    <message>
        <source>Its conditions hide the other tasks of this list.</source>
        <translation>Sus condiciones ocultan las demás tareas de esta lista.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Editar tarea</translation>
    </message>
    <message>
        <source>Change when the task is due</source>
        <translation>Cambiar el vencimiento de la tarea</translation>
    </message>
    <message>
        <source>Call the task&apos;s customer</source>
        <translation>Llamar al cliente de la tarea</translation>
    </message>
    <message>
        <source>Move task to the trash</source>
        <translation>Mover tarea a la papelera</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrar tareas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue</source>
        <translation>%1 abiertas · %2 para hoy · %3 vencidas</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>No hay nada vencido</translation>
    </message>
    <message>
        <source>Open tasks appear here once their due date has passed.</source>
        <translation>Las tareas abiertas aparecen aquí cuando ha pasado su vencimiento.</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>Tasks appear here on their due date.</source>
        <translation>Las tareas aparecen aquí el día de su vencimiento.</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>No hay tareas aquí</translation>
    </message>
    <message>
        <source>Add one in the line above: who, what and when.</source>
        <translation>Añada una en la línea de arriba: quién, qué y cuándo.</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filtrar (%1)</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Nombre de la nueva lista</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Saved list %1</source>
        <translation>Lista %1 guardada</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Cambiar nombre de la lista</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Renamed a list</source>
        <translation>Nombre de lista cambiado</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Eliminar lista</translation>
    </message>
    <message>
        <source>Deleted list %1</source>
        <translation>Lista %1 eliminada</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Desplazar fechas…</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Aplicar una plantilla de tareas…</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revisión semanal</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>Mostrar las tareas como lista</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>Mostrar las tareas como tablero</translation>
    </message>
    <message>
        <source>Show tasks on a timeline</source>
        <translation>Mostrar las tareas en la línea de tiempo</translation>
    </message>
    <message>
        <source>Show tasks in the calendar</source>
        <translation>Mostrar las tareas en el calendario</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>task, day</comment>
        <translation>%1 movida al %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>%Ln tarea movida</numerusform>
            <numerusform>%Ln tareas movidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Stop hearing what happens to %1</source>
        <translation>Dejar de recibir novedades de %1</translation>
    </message>
    <message>
        <source>Hear what happens to %1</source>
        <translation>Recibir novedades de %1</translation>
    </message>
    <message>
        <source>Stopped following 1 record</source>
        <translation>1 registro dejado de seguir</translation>
    </message>
    <message>
        <source>Followed 1 record</source>
        <translation>1 registro seguido</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerForm</name>
    <message>
        <source>Check the server</source>
        <translation>Comprobar el servidor</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Crear el equipo</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Unirse al equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>db.example.com, or an address as PostgreSQL has it</source>
        <translation>db.example.com o una dirección con el formato de PostgreSQL</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <source>This database has a team already: %1. Join it instead, or make the new team in an empty database.</source>
        <translation>Esta base de datos del servidor ya tiene un equipo: %1. Únase a él o cree el equipo nuevo en una base de datos vacía.</translation>
    </message>
    <message>
        <source>This database has no team yet. Somebody makes it first, on the computer whose records the team begins with.</source>
        <translation>Esta base de datos del servidor aún no tiene ningún equipo. Alguien tiene que crearlo primero, en el equipo informático con cuyos registros empieza.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerText</name>
    <message>
        <source>The server says: %1</source>
        <comment>technical reason</comment>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo informático</translation>
    </message>
    <message>
        <source>The address is incomplete. It needs a server, a database and a name to sign in with.</source>
        <translation>La dirección está incompleta. Necesita un servidor, una base de datos y un nombre de inicio de sesión.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling and the network.</source>
        <translation>No hay ningún servidor llamado %1. Compruebe la ortografía y la red.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the port, the network, and that a firewall lets it through.</source>
        <translation>%1 no responde. Compruebe el puerto, la red y que el cortafuegos permita la conexión.</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections, so nothing was sent. TLS has to be switched on at the server.</source>
        <translation>%1 no cifra las conexiones, así que no se envió nada. Hay que activar TLS en el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or is for another name, so nothing was sent. For an authority of your own, add sslrootcert=FILE to the address.</source>
        <translation>El certificado de %1 no es de confianza o es de otro nombre, así que no se envió nada. Para una autoridad propia, añada sslrootcert=ARCHIVO a la dirección.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>No existe esa base de datos.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old. A team needs version 15 or newer.</source>
        <translation>PostgreSQL %1 es demasiado antiguo. Un equipo necesita la versión 15 o posterior.</translation>
    </message>
    <message>
        <source>This name may not create roles, which each person of the team needs. The server&apos;s administrator can allow it: ALTER ROLE … CREATEROLE.</source>
        <translation>Este nombre no puede crear roles, y cada persona del equipo necesita uno. El administrador del servidor puede permitirlo: ALTER ROLE … CREATEROLE.</translation>
    </message>
    <message>
        <source>This name may not create tables in the database. Sign in as the owner of the database.</source>
        <translation>Este nombre no puede crear tablas en la base de datos. Inicie sesión como propietario de la base de datos.</translation>
    </message>
    <message>
        <source>Another version of Satchel made this team&apos;s tables. Update Satchel, or have an administrator run &quot;satchel hub upgrade&quot;.</source>
        <translation>Otra versión de Satchel creó las tablas de este equipo. Actualice Satchel o pida a un administrador que ejecute «satchel hub upgrade».</translation>
    </message>
    <message>
        <source>The team does not know this name. An administrator gives it access under Team and roles.</source>
        <translation>El equipo no conoce este nombre. Un administrador le da acceso en «Equipo y roles».</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <comment>a server</comment>
        <translation>No se pudo usar %1.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer</source>
        <translation>PostgreSQL %1 en este equipo informático</translation>
    </message>
    <message>
        <source>PostgreSQL %1 at %2</source>
        <translation>PostgreSQL %1 en %2</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted</source>
        <translation>La conexión está cifrada y el certificado es de confianza</translation>
    </message>
    <message>
        <source>The connection does not leave this computer</source>
        <translation>La conexión no sale de este equipo informático</translation>
    </message>
    <message>
        <source>Team %1, where you are: %2</source>
        <comment>name of a team, role</comment>
        <translation>Equipo %1, su rol allí: %2</translation>
    </message>
    <message>
        <source>It may create tables and roles, and has no team yet</source>
        <translation>Se pueden crear tablas y roles, y aún no hay ningún equipo</translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation>Comprobando el servidor…</translation>
    </message>
    <message>
        <source>Sending records: %1</source>
        <translation>Enviando registros: %1</translation>
    </message>
    <message>
        <source>Reading the team&apos;s records: %1</source>
        <translation>Leyendo los registros del equipo: %1</translation>
    </message>
    <message>
        <source>Comparing your records with the team&apos;s…</source>
        <translation>Comparando sus registros con los del equipo…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message>
        <source>Give access…</source>
        <translation>Dar acceso…</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar rol</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Consultando el servidor del equipo…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personas con acceso</translation>
    </message>
    <message>
        <source>Each signs in at the team&apos;s server with a name and password of their own.</source>
        <translation>Cada una inicia sesión en el servidor del equipo con su propio nombre y contraseña.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos informáticos</translation>
    </message>
    <message>
        <source>Each computer has the records that its person may see.</source>
        <translation>Cada equipo informático tiene los registros que su persona puede ver.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer aún</translation>
    </message>
    <message>
        <source>Remove this computer?</source>
        <translation>¿Quitar este equipo informático?</translation>
    </message>
    <message>
        <source>%1 of %2 reads and sends nothing any more until it joins again. What is on it stays there.</source>
        <translation>%1 de %2 no leerá ni enviará nada hasta que vuelva a unirse. Lo que contiene se queda ahí.</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>Quitar equipo informático</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What a role may do, checked by the server. Team: own records and those of people in the same team. Records without an owner are everybody&apos;s.</source>
        <translation>Lo que puede hacer un rol, comprobado por el servidor. Equipo: los registros propios y los de las personas del mismo equipo. Los registros sin propietario son de todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>%1 de %Ln equipo informático ha leído todo.</numerusform>
            <numerusform>%1 de %Ln equipos informáticos han leído todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>¿Retirar este acceso?</translation>
    </message>
    <message>
        <source>%1 reads and sends nothing any more from now on. What they have not sent yet stays on their computer, and what they wrote stays with the team.</source>
        <translation>%1 ya no leerá ni enviará nada desde ahora. Lo que aún no ha enviado se queda en su equipo informático, y lo que escribió se queda con el equipo.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Retirar acceso</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Salir del equipo…</translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>name</comment>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>This computer signs in as %1.</source>
        <translation>Este equipo informático inicia sesión como %1.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take these changes of this computer. The records are as the team has them.</source>
        <translation>El servidor del equipo no aceptó estos cambios de este equipo informático. Los registros están como los tiene el equipo.</translation>
    </message>
    <message>
        <source>Who has access, and what roles may do, is for administrators of the team.</source>
        <translation>Quién tiene acceso y qué pueden hacer los roles es asunto de los administradores del equipo.</translation>
    </message>
    <message>
        <source>All records that are on this computer now stay in this store, with their history. What others change from now on does not come here any more, and what you change does not reach them. The window closes and opens again.</source>
        <translation>Todos los registros que están ahora en este equipo informático se quedan en esta base de datos, con su historial. Lo que otros cambien desde ahora ya no llega aquí, y lo que usted cambie no les llega. La ventana se cierra y se abre de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not sent yet. They stay here, and the team does not get them.</source>
        <translation>
            <numerusform>%Ln cambio aún no se ha enviado. Se queda aquí, y el equipo no lo recibe.</numerusform>
            <numerusform>%Ln cambios aún no se han enviado. Se quedan aquí, y el equipo no los recibe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>¿Salir del equipo?</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Salir del equipo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSetupPage</name>
    <message>
        <source>Make a team</source>
        <translation>Crear un equipo</translation>
    </message>
    <message>
        <source>A team shares its records through a PostgreSQL server of its own, version 15 or newer. It begins with the records of this store. Sign in as the owner of an empty database who may create roles.</source>
        <translation>Un equipo comparte sus registros a través de un servidor PostgreSQL propio, versión 15 o posterior. Empieza con los registros de esta base de datos. Inicie sesión como propietario de una base de datos vacía del servidor, con derecho a crear roles.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Unirse a un equipo</translation>
    </message>
    <message>
        <source>An administrator of the team gives you the address, a name and a password. If this store has records, you see first what becomes of them.</source>
        <translation>Un administrador del equipo le da la dirección, un nombre y una contraseña. Si esta base de datos tiene registros, verá primero qué será de ellos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TemplateChoices</name>
    <message>
        <source>Letter</source>
        <comment>template</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>%1, como en la configuración</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGrid</name>
    <message>
        <source>Days with their hours</source>
        <translation>Días con sus horas</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Filter by period and kind</source>
        <translation>Filtrar por periodo y tipo</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>Solo un tipo</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>Actividades de quién</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regla «%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changed fields</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1, %2 y %Ln más</numerusform>
            <numerusform>%1, %2 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added this record</source>
        <translation>%1 añadió este registro</translation>
    </message>
    <message>
        <source>%1 added the deal %2</source>
        <translation>%1 añadió el negocio %2</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash</source>
        <translation>%1 movió este registro a la papelera</translation>
    </message>
    <message>
        <source>%1 restored this record</source>
        <translation>%1 restauró este registro</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>este negocio</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1 movió %2 a %3</translation>
    </message>
    <message>
        <source>%1 moved %2 from %3 to %4</source>
        <translation>%1 movió %2 de %3 a %4</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>of a deal</comment>
        <translation> de %1</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1 cambió %2</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”</source>
        <translation>%1 estableció %2 en «%3»</translation>
    </message>
    <message>
        <source>%1 cleared %2, it was “%3”</source>
        <translation>%1 vació %2; era «%3»</translation>
    </message>
    <message>
        <source>%1 changed %2 from “%3” to “%4”</source>
        <translation>%1 cambió %2 de «%3» a «%4»</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Impresión: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Temas: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>Negocio: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln mensaje, último de %1</numerusform>
            <numerusform>%Ln mensajes, último de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an e-mail</comment>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an e-mail</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who sent an e-mail</comment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>an e-mail</comment>
        <translation>Enviado por %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>who gets an e-mail</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Mentioned here</source>
        <translation>Mención</translation>
    </message>
    <message>
        <source>Mentioned in an activity with %1</source>
        <translation>Mención en una actividad con %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Copia a: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Unpinned 1 item</source>
        <translation>1 elemento ya no está fijado</translation>
    </message>
    <message>
        <source>Pinned 1 item</source>
        <translation>1 elemento fijado</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 tarea completada</translation>
    </message>
    <message>
        <source>Deleted 1 task</source>
        <translation>1 tarea eliminada</translation>
    </message>
    <message>
        <source>Deleted 1 activity</source>
        <translation>1 actividad eliminada</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Completar tarea</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>Contraer texto</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Expandir texto</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Abrir negocio</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no hay actividad</translation>
    </message>
    <message>
        <source>Choose “Everything”, or clear the search.</source>
        <translation>Elija «Todo» o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Write a note, or log a call, and it appears here.</source>
        <translation>Escriba una nota o registre una llamada y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Abrir el lead</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Ir a «%1»</translation>
    </message>
    <message>
        <source>Preview file</source>
        <translation>Vista previa del archivo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ToPlanList</name>
    <message>
        <source>Tasks to plan</source>
        <translation>Tareas por planificar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widgets</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Pendiente para hoy</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Completar la tarea</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Tasks for today and deals whose next action is due appear here.</source>
        <translation>Aquí aparecen las tareas para hoy y los negocios cuya próxima acción vence.</translation>
    </message>
    <message>
        <source>Choose the widgets of the start page</source>
        <translation>Elegir los widgets de la página de inicio</translation>
    </message>
    <message>
        <source>Show the day&apos;s work</source>
        <translation>Mostrar el trabajo del día</translation>
    </message>
    <message>
        <source>Show the widgets</source>
        <translation>Mostrar los widgets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln por hacer</numerusform>
            <numerusform>%Ln por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s work and widgets</source>
        <translation>Trabajo del día y widgets</translation>
    </message>
    <message>
        <source>The day&apos;s work only</source>
        <translation>Solo el trabajo del día</translation>
    </message>
    <message>
        <source>Widgets only</source>
        <translation>Solo los widgets</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is stored only in the keychain of this computer.</source>
        <translation>Solo se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>El token tiene al menos %Ln día. Reemplácelo por uno nuevo.</numerusform>
            <numerusform>El token tiene al menos %Ln días. Reemplácelo por uno nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>El token tiene %Ln día. Reemplácelo por uno nuevo.</numerusform>
            <numerusform>El token tiene %Ln días. Reemplácelo por uno nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toolbar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Tour</name>
    <message>
        <source>%1 cannot be created.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrashSettingsPage</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted records stay here with their history. You can restore them at any time.</source>
        <translation>Los registros eliminados permanecen aquí con su historial. Puede restaurarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Registros eliminados</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
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
        <translation>%1: %2 pasa a ser %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sent to %2</source>
        <comment>change, system</comment>
        <translation>%1, enviado a %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrialFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>why records need attention, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 in %4</source>
        <comment>field, number, number, system</comment>
        <translation>%1: %2 aquí, %3 en %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>An encrypted store, its backups and its attached files can only be read with the key. Exports and documents that you save as PDF are not encrypted.</source>
        <translation>Una base de datos cifrada, sus copias de seguridad y sus archivos adjuntos solo se leen con la clave. Las exportaciones y los documentos que guarde como PDF no están cifrados.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Whoever has the file or the disk can read it.</source>
        <translation>Quien tenga el archivo o el disco puede leerla.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>The store opens when you are signed in to this computer.</source>
        <translation>La base de datos se abre cuando ha iniciado sesión en este equipo.</translation>
    </message>
    <message>
        <source>Opened by a passphrase</source>
        <translation>La abre una frase de contraseña</translation>
    </message>
    <message>
        <source>Satchel asks for it at every start.</source>
        <translation>Satchel la pide en cada inicio.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Four lines to keep on paper, away from this computer. Without them nobody can open the store when the keychain or the passphrase is lost.</source>
        <translation>Cuatro líneas para guardar en papel, lejos de este equipo. Sin ellas nadie puede abrir la base de datos si se pierde el llavero o la frase de contraseña.</translation>
    </message>
    <message>
        <source>Who keeps the key?</source>
        <translation>¿Quién guarda la clave?</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>El llavero de este equipo</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody: do not encrypt</source>
        <translation>Nadie: no cifrar</translation>
    </message>
    <message>
        <source>Nothing to type. Best for a computer that only you use.</source>
        <translation>Nada que escribir. Lo mejor para un equipo que solo usa usted.</translation>
    </message>
    <message>
        <source>Typed at every start. Also protects from those who can use your account.</source>
        <translation>Se escribe en cada inicio. También protege de quienes pueden usar su cuenta.</translation>
    </message>
    <message>
        <source>The window closes while the store and the backups beside it are written anew, then it opens again. If the computer stops meanwhile, nothing is lost.</source>
        <translation>La ventana se cierra mientras se reescriben la base de datos y las copias que están junto a ella, y luego se abre de nuevo. Si el equipo se detiene entretanto, no se pierde nada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Several words that nobody can guess are best. If you forget them, only the recovery key opens the store.</source>
        <translation>Lo mejor son varias palabras que nadie pueda adivinar. Si las olvida, solo la clave de recuperación abre la base de datos.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, or export it for an audit.</source>
        <translation>Cada cambio se conserva con quién lo hizo, cuándo y desde dónde. Compruebe si el registro fue alterado fuera de Satchel, o expórtelo para una auditoría.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>Cuatro líneas</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>%1 opens when the keychain of this computer is unlocked.</source>
        <translation>%1 se abrirá cuando se desbloquee el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>This store opens with a passphrase.</source>
        <translation>Esta base de datos se abre con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Type the four lines of the recovery key that you keep on paper.</source>
        <translation>Escriba las cuatro líneas de la clave de recuperación que guarda en papel.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Satchel is locked</source>
        <translation>Satchel está bloqueado</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValidationRuleDialog</name>
    <message>
        <source>New validation rule</source>
        <translation>Nueva regla de validación</translation>
    </message>
    <message>
        <source>Change the validation rule</source>
        <translation>Cambiar la regla de validación</translation>
    </message>
    <message>
        <source>A condition must hold</source>
        <translation>Debe cumplirse una condición</translation>
    </message>
    <message>
        <source>A field is required from a stage on</source>
        <translation>Un campo es obligatorio desde una etapa</translation>
    </message>
    <message>
        <source>A sentence that says what to do</source>
        <translation>Una frase que dice qué hacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Tipo de regla</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Condición que debe cumplirse</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Campo obligatorio</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Desde la etapa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a pipeline, its stage</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved the validation rule “%1”</source>
        <translation>Regla de validación «%1» guardada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValueModel</name>
    <message>
        <source>Leave the field empty</source>
        <translation>Dejar el campo vacío</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valor del archivo</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Campo en Satchel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>Elija qué significa</translation>
    </message>
    <message>
        <source>%1 and the other dates of the column</source>
        <translation>%1 y las demás fechas de la columna</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>En qué se convierte «%1»</translation>
    </message>
    <message>
        <source>What these values mean</source>
        <translation>Qué significan estos valores</translation>
    </message>
    <message>
        <source>Values of the file and what they become</source>
        <translation>Valores del archivo y en qué se convierten</translation>
    </message>
    <message>
        <source>The file uses different names than Satchel, or values that can mean two things. Recognized values are filled in.</source>
        <translation>El archivo usa nombres distintos de los de Satchel o valores ambiguos. Los valores reconocidos ya están completados.</translation>
    </message>
    <message>
        <source>1 value below needs your choice, otherwise it does not fit its field.</source>
        <translation>1 valor de abajo requiere su elección; si no, no encaja en su campo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>%Ln valor de abajo requiere su elección; si no, no encaja en su campo.</numerusform>
            <numerusform>%Ln valores de abajo requieren su elección; si no, no encajan en sus campos.</numerusform>
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
        <translation>Qué cambia la versión %1</translation>
    </message>
    <message>
        <source>The versions are identical.</source>
        <translation>Las versiones son idénticas.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Versión %1 comparada con la versión %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewBar</name>
    <message>
        <source>New view</source>
        <translation>Nueva vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>the first tab of a list: All contacts</comment>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Guardar como vista nueva</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Vista %1 guardada</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>Vista %1 movida</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>Nombre de la vista %1 cambiado</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>Mover un lugar adelante</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>Mover un lugar atrás</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Vista %1 eliminada</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewTabs</name>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Más vistas</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WeeklyReviewDialog</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Tareas vencidas</translation>
    </message>
    <message>
        <source>Tasks without a date</source>
        <translation>Tareas sin fecha</translation>
    </message>
    <message>
        <source>Tasks that can start, and blocked tasks</source>
        <translation>Tareas que pueden empezar o están retenidas</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>Negocios sin próximo paso</translation>
    </message>
    <message>
        <source>Meetings of the last week without notes</source>
        <translation>Reuniones de la última semana sin notas</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Revisión semanal</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <comment>day</comment>
        <translation>Última revisión: %1</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>Esta es la primera revisión.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, number, part of the review</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resueltos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 · Nothing here</source>
        <comment>progress</comment>
        <translation>%1 · Nada aquí</translation>
    </message>
    <message>
        <source>%1 · The first %2 are shown</source>
        <comment>progress</comment>
        <translation>%1 · Se muestran los primeros %2</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar la revisión</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WindowCommands</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>Buscar o ejecutar cualquier cosa</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>No molestar durante una hora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>Mostrar datos personales</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
</TS>
