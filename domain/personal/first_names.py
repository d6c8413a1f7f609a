"""First names of many cultures, as they are heard in a Dutch neighbourhood."""

import unicodedata
from collections.abc import Iterable, Iterator

DUTCH = """
    Aad Aafke Aaltje Aart Ada Adri Adriaan Adriana Afke Agaath Agnes Albert Alberdina Albertus Aleid Alida Anita Anke
    Anke Anna Anne Annelies Annelien Annemarie Annemiek Annemieke Anneke Annet Annette Annie Annika Anniek Anouk Ans
    Anthonie Antje Antoinette Anton Antoon Aranka Arend Ariane Arie Arjan Arjen Arno Arnold Arnoud Astrid Atie Auke
    Bart Bartel Barend Bas Bastiaan Bauke Bea Beatrijs Beppie Bep Berend Bernadette Bernard Bert Bertus Betsie Betsy
    Bettie Bianca Bonne Boudewijn Bouke Bram Brechtje Brigitta Brigitte Britt Carin Carla Carlijn Carolien Carolijn
    Casper Cees Chantal Chris Christa Christel Christiaan Cindy Clara Claudia Coby Cobie Coen Coenraad Cor Cora
    Corina Corine Cornelia Cornelis Corrie Corry Daan Daniëlle Danique Danny Daphne Debby Dennis Derk Dewi Dick Diede
    Diederik Dieneke Dieuwertje Dieuwke Dinand Dineke Dinie Dirk Dirkje Dolf Dorien Dorothea Dorus Douwe Duco Dymphna
    Eddy Ed Edwin Eefje Eelco Eelke Eline Elianne Elise Ella Ellen Ellis Elly Els Elsbeth Elske Emiel Emmy Engelbert
    Eric Erik Erika Erna Ernst Erwin Esmee Esmée Esther Eva Evelien Evert Evi Fabian Famke Femke Femmie Fenna Fenne
    Ferdinand Ferry Feike Fiene Fientje Fleur Flip Floortje Floris Fokke Fokko Folkert Fons Foppe Fred Freddy Frederik
    Frederika Freek Freerk Friso Frits Froukje Geert Geertje Geertruida Geke Gerard Gerben Gerda Gerdien 
    Gerrie Gerrit Gert Gertie Gertjan Gertrud Gerry Gezina Gijs Gijsbert Gina Ginette Giel Gineke Godelieve Gonnie
    Gosse Greet Greetje Gré Greta Grietje Griet Guido Guus Hanna Hannah Hanneke Hannie Hanny Hans Harald Harke Harm
    Harmen Harold Harrie Harry Harriet Hedwig Heidi Hein Heleen Helga Helma Hendrik Hendrika Hendrikje Henk Hennie
    Henny Henri Henriëtte Herbert Herma Herman Hermien Hessel Hester Hetty Hidde Hilda Hilde Hillegonda Hiltje Hugo
    Huib Huibert Hubert Huub Ida Idske Ietje Ilja Ilona Ilse Imke Ina Ine Ineke Inge Ingeborg Ingrid Irene Irma Isa
    Isabel Isabella Ivo Jaap Jacco Jaco Jacob Jacoba Jacobus Jacqueline Jacques Jaimy Jan Jana Janine Janke Janna
    Jannes Janneke Jannetje Jannie Janny Jasmijn Jasper Jeanette Jeannette Jeanne Jeffrey Jelle Jelmer Jelte Jenneke
    Jenny Jens Jeroen Jesper Jesse Jikke Jilles Jip Jiske Jitse Jitske Joanne Jochem Joep Joey Johan Johanna Johannes
    Joke Jolanda Jolien Jolijn Joop Joost Jop Jordy Jorien Jorik Joris Jorn Jorrit Jos José Josephine Josien Josine
    Joyce Judith Jurgen Jurjen Jurre Justine Juul Kaatje Karel Karin Karlijn Katinka Katja Katrien Kees Kevin Kim
    Kirsten Klaas Klaasje Klazien Klazina Koen Kornelis Krijn Lambert Lammert Lana Lara Lars Laura Laurens Leendert
    Leentje Lena Lenie Leny Leo Leonie Leontien Liam Lia Lida Lianne Liduina Lieke Lienke Liesbeth Lieselotte Liesje
    Lieve Lievijn Lina Linda Linde Lindsey Lineke Lisa Lisanne Lisette Liza Loek Loes Loesje Lonneke Loraine Lotte
    Lottie Louis Louisa Lourens Lowie Lucas Lucia Ludo Luuk Lydia Lynn Maaike Maarten Maartje Machiel Machteld
    Madelon Maikel Manon Marc Marcel Marcella Marco Margje Margo Margot Margreet Margriet Margrietha Maria Marian
    Marianne Marie Marieke Mariëlle Marielle Marije Marijke Marijn Marijse Marike Marina Marinus Mario Marion Mariska
    Marit Marja Marjan Marjolein Marjon Marleen Marlies Marloes Marlou Marnix Marte Martha Marthe Martijn Martin
    Martine Martien Matthijs Mathijs Mathilde Matthias Maud Maureen Maurice Maurits Mayke Meike Meindert Meinte
    Melanie
    Melle Melissa Menno Merijn Merle Mia Michel Michelle Michiel Mieke Mien Mientje Miep Mies Mieps Milan Milou
    Mirella Mirjam Mirte Mirthe Moniek Monique Myrna Myrthe Nadine Nanda Nanette Nanne Natasja Nathalie Neeltje Nel
    Nelie Nelleke Nellie Nelly Nick Nicky Nico Nicolaas Nicolette Nicolien Niek Niels Nienke Nina Noëlle Nora Noud
    Nynke Odette Olaf Olivier Onno Otto Pascal Pascalle Patricia Patrick Paul Paula Pauline Peggy Petra Petronella
    Philip Pien Pieter Pietje Pieternel Pim Pleun Priscilla Quinten Quirine Quincy Rachel Ralf Ralph Ramon Raymond
    Reinder Reinier Reinoud Reint Rebecca Regina Rein Remco Remko Renate Rens Renske René Renée Ria Rianne Richard
    Rick Riemer Rieneke Riens Rientje Rietje Rik Rikkert Rina Rineke Rinke Rinske Rinus Rita Roald Rob Robbert Robbie
    Robert Robin Rodney Roelie Roelof Roel Roeland Roland Romy Ron Ronald Ronnie Roosje Roosmarijn Rosalie Rosalinde
    Roxanne Ruben Rudi Rudolf Rudy Rutger Ruth Ruud Ruurd Sabine Sabrina Saartje Sander Sandra Sanne Sara Saskia
    Sasja Sebastiaan Selma Sem Senna Sharon Sharona Sietse Sietske Siem Siemen Sientje Sigrid Sijtje Silke Silvia
    Simon Simone Sjaak Sjaan Sjoerd Sjoerdtje Sjors Sjouke Sofie Sonja Stan Stefan Stefanie Stella Stephan Sterre
    Steven Stien Stijn Susan Susanne Suzan Suzanne Sven Swaantje Sybren Sylvia Sytske Tamara Tanja Tara Tatjana Teun
    Teuntje Teunis Theo Theodora Theresia Thijmen Thijs Thirza Thomas Thea Tibor Tiemen Ties Tieneke Tiny Tijmen Tijn
    Tilly Tim Timo Tina Tineke Tjalling Tjarda Tjeerd Tjitske Tobias Tom Tommie Tonnie Tonny Toos Tristan Trijntje
    Trudy Truus Truusje Ursula Valerie Vanessa Vera Veerle Veronique Vincent Wessel Wendy Wesley Wiebe Wiebren Wieger
    Wietse Wietske Wieteke Wijnand Wilfred Wilhelmina Wilhelmus Willeke Willem Willemien Willemijn Willempje Wilma
    Wim Winnie Wouter Wout Wubbo Wytske Xander Yannick Yde Ymke Yme Yolanda Ypke Yvette Yvo Yvonne Zoë Zwaan
    Zwaantje Aagje Aaf Dieke Dirkjan Ebbo Eise Eppie Fedde Fetsje Foekje Gerlof Gjalt Grytsje Haije Hylke Hielke Ids
    Jeltje Jelly Joukje Klaske Lolkje Lutske Minke Nanno Oene Pyt Rixt Sipke Sikke Siebe Siebren Sybe Tetsje Tsjerk
    Watse Wobke Ytzen Ytje Antonius Petrus Hendrikus Gerardus Jozef Theodorus Wilco Mark-Jan Jan-Willem Jan-Peter
    Bart-Jan Klaas-Jan Jan-Kees Anne-Marie Annemaria Marie-Louise Noah Finn Levi Luca Julian Adam Boaz Mats Jayden
    Jaxx Lewis Dean Liv Zara Yara Lauren Nova Saar Fenna Loïs Loulou Evy Lynn Norah Ivy Lot Lizzy Lieke Jolie
""".split()

MODERN = """
    Aaron Abby Aimée Aiden Alessia Alexia Alyssa Amber-Lynn Amelie Anneloes Annefleur Annejet Annemijn Ayden Beau
    Benthe Bente
    Bregje Brent Britney Bryan Bodi Boris Cas Cato Celeste Chiara Ciara Cheyenne Chelsea Dani Damian Damiën Danilo
    Demi Denise
    Dex Dewi Dilano Dion Djamila Djenna Donny Dylan Elin Elena Eliza Elina Elize Emilia Emma Emmie Evan Evie
    Fabienne Faya
    Feline Felix Fedde Fien Filou Floor-Anne Franka Ginny Giovanna Guusje Hailey Hidde Hugo Ilana Ise Ivan Ivar Ize
    Jade
    Jaimie Jari Jaylano Jaylinn Jayson Jazz Jelena Jenna Jennifer Jesslyn Jill Jimmy Jinte Joas Joran Jonah Jonas
    Jonna
    Joshua Josephien Julius Juliette Julie Jurriaan Juliën Kai Kaj Kayleigh Keano Keoma Kian Kiara Kyano Kyara Kyra
    Leah
    Lennon Lennox Lenn Leon Liselot Lise Lisette Lizz Liz Lorenzo Lou Louise Lova Lovisa Luc Lucie Luka Lyanne Maan
    Mae
    Maeve Magnus Maica Marlou Marley Mason Matteo Matz Maxim Maxime Mayra Megan Melody Micha Mila Mick Mika Mohini
    Moniek
    Nathan Nicky Nigel Nikki Nikita Nine Noé Noémi Novi Olivia Oscar Owen Pepijn Phileine Pippa Pepper Phoebe Puk
    Quinn
    Quinty Ravi Remy Ravenna Rayvano Rosie Romée Romeo Ryan Rowan Rivano Robyn Sacha Samantha Saphira Scott Sef
    Senn Seth
    Shania Shanaya Shirley Silvan Siënna Silke Skip Skyler Sofia Sophie Stacy Stefano Stijntje Suus Suze Sylvana
    Tess Tessa
    Jurriën Babette Sanjit Sanjeet Preeti Preethi Aoife Siobhan Niamh Tamsin Lynette Giorgos Dimitris Eleni
    Bartholomew
    Teddy Thom Thijmen Tieme Tycho Tygo Tyler Valentijn Vayèn Vince Vivian Vigo Wende Wessel Willy Willie Xavi Xavier
    Yentl Yael Yinthe Yuna Yenthe Zeger Zeno Zion Zoey Ab Ap Bob Nick Bill Dirk-Jan Rien Riky Rieky Sjef Sjel Toontje
    Harm-Jan Hilly Hillie Ineke Jantine Jantje Jannigje Jantien Josée Kea Gea Geesje Grada Griet Harma Roelfje Roelien
    Reina Riekie Riki Ruurdtje Sjanie Stina Teatske Tetje Thecla Toosje Trees Trien Trui Wiepie Wieke Wiekie Wil-Anne
    Wubbe Zwannie Jochum Albertje Berendina Bertha Berta Dina Dini Dirkie Everdina Fietje Femmigje Fokje Geziena
    Gijsje
    Hendrikus Hilletje Hubertus Ko Kobus Krelis Krien Lammigje Leendertje Lubbert Maas Manus Marretje Nelis Neeltje
    Nol
    Piebe Pleuntje Rijk Rijkje Rinze Sieger Sjaantje Teuntje Tijs Tinus Wichert Wijntje Willempie Wout Lambertus
    Egbert
    Engel Evertje Gerritje Gijsbertus Harmpje Jannetje Klaartje Marijtje Peet Reijer Ruth Tijmentje Tijmetje Elbert
""".split()

ENGLISH = """
    Adam Alan Alexander Alex Alice Alison Amanda Amy Andrea Andrew Angela Anthony Ashley Audrey Barbara Beatrice
    Benjamin Bernadette Beth Betty Beverley Brandon Brenda Brian Bruce Bryan Calvin Cameron Carl Carol Caroline
    Catherine Charles Charlie Charlotte Chloe Christina Christine Christopher Claire Clive Colin Craig Cynthia Daniel
    Danielle Darren Dave David Deborah Denise Derek Desmond Diana Diane Dominic Donald Donna Doris Dorothy Douglas
    Duncan Edith Edward Eileen Elaine Eleanor Elizabeth Ellie Emily Emma Ethan Eugene Evelyn Fiona Florence Frances
    Francis Gareth Gary Geoffrey George Georgina Gerald Gillian Glenn Gloria Gordon Graham Gregory Hannah Harold
    Harriet Helen Henry Howard Hugh Ian Imogen Isaac Isabelle Jackie Jacob Jake James Jamie Jane Janet Janice Jason
    Jayne Jeffrey Jennifer Jeremy Jerome Jessica Jill Jim Jimmy Joan Joanna John Johnny Jonathan Jordan Joseph Josh
    Joshua Joyce Judy Julia Julian Julie Karen Kate Katherine Kathleen Katie Kayleigh Keith Kelly Kenneth Kerry Kevin
    Kieran Kimberly Kyle Laura Lauren Leah Leon Leonard Leslie Lewis Linda Lisa Lorraine Louise Lucy Luke Malcolm
    Margaret Martin Mary Matthew Maureen Megan Melanie Melissa Michael Michelle Mike Miles Miriam Molly Monica Nancy
    Natalie Nathan Neil Nicholas Nicole Nigel Norman Oliver Olivia Oscar Owen Pamela Patricia Patrick Pauline Peter
    Philip Phyllis Rachel Rebecca Reginald Richard Roger Ronald Rosemary Roy Russell Ryan Sally Samantha Samuel Sarah
    Scott Sean Shannon Sharon Sheila Shirley Simon Sophia Sophie Stacey Stanley Stephanie Stephen Steve Steven Stuart
    Susan Terence Theresa Thomas Timothy Tony Tracy Trevor Tyler Valerie Veronica Vincent Vivian Walter Wayne William
    Winston Zachary Zoe Abena Adaeze Ade Adwoa Akosua Ama Amara Ayodele Babatunde Bukola Chiamaka Chidi Chinedu
    Chinwe Emeka Esi Folake Ifeoma Ijeoma Kofi Kojo Kwabena Kwaku Kwame Kwasi Nana Ngozi Nkechi Obinna Olumide
    Oluwaseun Sade Tunde Uche Yaw Aarav Aditya Ajay Amit Amrita Ananya Anil Anjali Aravind Ashok Deepa Deepak Divya
    Ganesh Gurpreet Harpreet Indira Kavita Kiran Lakshmi Manish Meena Mohan Neha Nisha Pooja Prakash Prem Priya Rahul
    Raj Rajesh Rakesh Ramesh Rohan Sandeep Sanjay Sanjeev Shanti Shreya Sunil Sunita Suresh Sushma Usha Vijay Vikram
    Vishal Giovanni Giulia Giuseppe Luca Marco Matteo Paolo Alejandro Carlos Carmen Diego Esteban Fernando Francisco
    Gabriel Guadalupe Javier Jesus Joao José Juan Luis Manuel Miguel Pablo Pedro Rafael Raquel Ricardo Rosa Santiago
    Sofia Anthonio Jermaine Shaniqua Shanice Gregor Wei Ming Xiu Nguyen Linh Thuy Hiroshi Yuki Kenji Mei-Ling
""".split()

SURINAMESE = """
    Anand Aniel Asha Asraf Bhagwan Bina Carmelita Chandra Chandni Clyde Dharma Dulari Errol Ewald Faizal Farsi Gladys
    Guilliano Hermelien Humphrey Iwan Jerrel Jerry Johnley Kenrick Kishan Lesley Lilian Ludwig Mavis Milton Mitchel
    Muriel Naresh Nasra Otmar Pearl Radjesh Radj Rewien Rishi Rohied Roy Ruthmila Sandhya Satish Savitri Shaila
    Sharda Sherwin Shivani Shoblina Soenil Soerya Stanley Sunita Surendra Urmila Urvin Vijai Vishnu Waldi Wensley
    Winand Xaviera Rayen Jurmen Jurven Tirzah Gilberto Elvis Angelo Rinaldo Orlando Shurendy Churandy Dionne Ruthline
    Marlon Glenda Jandino Jaïr Jairo Raquel Rudsel Zulma
""".split()

TURKISH = """
    Abdurrahman Adem Adnan Ahmet Alper Alperen Altan Arif Arzu Asuman Asım Aslı Atakan Atilla Aybüke Aydan Ayfer
    Aygün Ayhan Ayla Aylin Aynur Ayten Aysel Aysun Ayşe Ayşegül Ayşenur Azize Banu Begüm Bekir Belgin Belma Berat
    Beren Berfin Berk Berkan Berkay Berna Berrin Beyza Beyhan Betül Bilal Birgül Birsen Bora Buket Burak Burcu Burhan
    Burçin Bülent Büşra Canan Caner Cansu Celal Cem Cemal Cemil Cemile Cengiz Ceren Ceyda Ceylan Cihan Cüneyt Çağla
    Çağlar Çetin Çiğdem Dilan Dilara Dilek Doğukan Dursun Ebru Ecrin Eda Efe Ekrem Elçin Elif Emel Emin Emine Emir
    Emrah Emre Ender Enes Engin Ercan Erdal Erdem Erdoğan Eren Erhan Erkan Erol Ersin Ertuğrul Esin Esma Esra Evren
    Eyüp Eylem Ezgi Fadime Faruk Fatih Fatma Fatmanur Ferhat Ferit Fevzi Feride Feyza Figen Fikret Filiz Firdevs
    Funda Furkan Gamze Gizem Gökay Gökçe Gökhan Gönül Görkem Gülay Gülbahar Gülcan Gülden Gülhan Gülizar Gülnur
    Gülseren Gülsüm Gülsen Gülten Gülşah Gülşen Günay Gürkan Güler Habibe Hacer Hakan Halil Halime Halit Halide Hamdi
    Hamit Hamza Handan Hande Hanife Hasan Hasibe Hatice Hatun Havva Haydar Hediye Hikmet Hilal Hülya Hüseyin Hüsnü
    İbrahim Ibrahim İclal İdris İhsan İlayda İlhan İlkay İlker Ilker İlknur İmran İrem İrfan İsa İshak İskender İsmail
    Ismail İsmet Işıl Jale Kadriye Kamuran Kazım Kemal Kenan Kerem Kerim Koray Kübra Kürşat Lale Levent Leyla Lütfi
    Lütfiye Mahmut Makbule Medine Mehmet Mehtap Meltem Melike Melis Melisa Meliha Meral Merve Meryem Metehan Metin
    Mevlüt Mikail Miraç Mualla Muammer Muhammed Muhammet Muhittin Murat Musa Mustafa Müge Mücahit Müjde Mükremin
    Münevver Müslüm Müzeyyen Nagihan Nalan Nazan Nazife Nazım Nazlı Nazmiye Necati Necla Necmettin Nermin Nesrin
    Neslihan Nevin Nevzat Nezahat Nihal Nihat Nilay Nilgün Nilüfer Niyazi Nuran Nuray Nurcan Nuri Nuriye Nurgül
    Nurhan Nurten Oğuz Oğuzhan Okan Okay Oktay Olcay Orçun Orhan Osman Ozan Ömer Ömür Önder Özcan Özgün Özkan Özlem
    Pelin Perihan Pınar Rabia Rahime Raziye Reyhan Rıdvan Rıza Rukiye Saadet Sabiha Sabri Saffet Saime Salih Saliha
    Sami Satılmış Sebahat Seda Sedat Sefa Sefer Seher Selahattin Selçuk Selda Selim Selin Selma Selman Semih Semra
    Seher Senem Serap Sercan Serdar Serhat Serkan Serpil Sertaç Servet Sevcan Sevil Sevim Seyfettin Seyit Sezen
    Sezgin Sibel Simge Sinan Sinem Songül Suat Sude Sultan Süheyla Süleyman Sümeyye Şaziye Şebnem Şeyda Şeyma Şenay
    Şenol Şerafettin Şerife Şevket Şeref Şule Şükran Şükriye Şükrü Tahir Tahsin Talha Taner Tarkan Tarık Tayfun
    Tayyip Tekin Tevfik Tolga Tuba Tuğba Tuğçe Tufan Tuncay Tunç Turan Turgay Turgut Türkan Ufuk Uğur Ümmühan
    Ümmügülsüm Ünal Vahit Vedat Vildan Volkan Yakup Yalçın Yahya Yasemin Yaşar Yavuz Yeliz Yeşim Yiğit Yunus Yusuf
    Yüksel Zahide Zehra Zeki Zekiye Zeliha Zerrin Zeynep Ziya Zübeyde Zülfiye Zülküf Rojda Rojin Berivan Dilan Baran
    Nezihe Perihan Haluk Necdet Nejat Nebahat Neriman Nurettin Nuriye Niyazi Muzaffer Mürvet Naciye Nazmi Nimet Ruhi
    Sıdıka Seyhan Seçil Sezai Sırrı Şennur Şengül Şenay Tülay Tülin Türkan Yakup Yadigar Zümrüt Tuna Poyraz Alya
    Azra Ayaz
    Miran Ömer Asaf Eymen Asel Zeyneb Hira Elisa Mira Nehir Lina Ecrin Eslem Erva Ravza Zümra Öykü Yağız Kuzey
    Doruk Aras
    Atlas Kayra Meriç Taha Talat Tamer Teoman Tümay Turhan Ulaş Utku Vecdi Vehbi Yaman Yener Zekeriya Zihni Ciwan
    Zilan Havin Sidar Şiyar Azad Rênas Nesrin Gülistan Zozan
""".split()

ARABIC = """
    Abbas Abdel Abdelaziz Abdelhak Abdelkader Abdelkarim Abdelilah Abdellah Abdelmajid Abdelmalek Abdelouahed
    Abdeslam Abdi Abdirahman Abdul Abdulkadir Abdullah Abderrahim Abderrahman Abdou Abeer Achmed Achraf Adel Adil
    Adnan Ahlam Ahmad Ahmed Aicha Aïcha Aisha Aissa Akram Alaa Alia Amal Amar Amani Amina Amine Aminata Amir Amira
    Ammar Anas Anass Anis Anwar Asma Asmae Assia Atef Ayman Aymane Ayoub Aziz Aziza Azzedine Badr Badia Bashar Bashir
    Basma Bassam Batoul Bilal Bouchra Boutaina Brahim Btissam Bushra Chaima Chaimae Chafik Charaf Cheima Dalal Dalila
    Daoud Dina Dounia Driss Duaa El-Mehdi Elias Esam Fadi Fadila Fadma Fadoua Fahd Faisal Faissal Fairouz Farah Farid
    Farida Faris Fares Fares Farouk Fatima Fatima-Zahra Fatiha Fatna Fatou Faouzi Fayza Firas Fouad Fouzia Ghada
    Ghassan Ghizlane Habib Habiba Hachim Hafid Hafida Hafsa Haitham Hajar Hakim Hakima Halima Hamdi Hamed Hamid
    Hamida Hamoudi Hamza Hanae Hanan Hanane Hani Hassan Hassane Hassna Hayder Haydar Hiba Hicham Hisham Hossam Houda
    Houria Houssam Houssein Hussam Hussein Huda Ibtissam Idriss Ihsan Ihsane Ikram Ilham Ilias Ilyas Ilyass Imad
    Imane Imran Inas Inès Ishak Ismael Ismaïl Issam Issa Jaafar Jaber Jalal Jalila Jamal Jamila Jaouad Jassim Jawad
    Jihad Jihane Jinan Kamal Karam Karim Karima Kaoutar Kauthar Kawtar Kenza Khadija Khaled Khalid Khalil Khadra
    Laila Lamia Latifa Layla Layth Leila Loubna Lubna Maha Mahdi Maher Mahmoud Majd Majid Majida Malak Malek Malika
    Manal Marouane Marwa Marwan Maryam Mariam Mazen Mehdi Meriem Meryem Mimoun Mimount Mina Miloud Mohamed Mohammad
    Mohammed Moussa Mouad Moad Mounia Mounir Mounira Mourad Mouna Mohcine Mostafa Mouhcine Muhammad Muhannad Munir
    Mustapha Mustafa Nabil Nabila Nada Nadia Nadir Naima Najat Najib Najiba Najla Najwa Naoual Naoufal Nasser Nassim
    Nassima Nasir Nawal Nawaf Nezha Nisrine Nizar Noura Noureddine Nouha Noor Nour Omar Omaima Osama Othman Ouafae
    Oualid Ouiam Oumaima Oussama Rabia Rabie Rachid Rachida Rachel Rafik Raghad Rahma Raja Rajaa Rami Ramzi Rana Rania
    Rasha Rashid Rashida Raouf Rayan Redouan Redouane Reem Rida Rihab Riad Riyad Rim Rkia Ruba Saad Saadia Sabah Sabri
    Sadik Safae Safaa Safia Safouan Saida Saïd Saïda Sahar Sahra Saif Salaheddine Salem Salim Salima Salma Salman
    Salwa Samar Samer Sami Samia Samih Samir Samira Sanae Sanaa Sara Selma Shadi Shahd Shaima Siham Simohamed Sihame
    Smail Sofian Sofiane Soukaina Soufian Soufiane Soulaimane Souad Suad Suha Suhair Soumaya Tahar Taha Talal Tarek
    Tarik Tariq Taoufik Touria Wael Wafa Wafaa Wail Waleed Walid Warda Wassim Widad Wissam Yahya Yahia Yamina Yara
    Yasmin Yasmina Yasmine Yasser Yassin Yassine Yassir Yassmina Yazan Younes Youness Younous Yousra Yousef Youssef
    Yussuf Zahra Zahira Zaid Zaina Zainab Zakaria Zayd Zaynab Zeinab Zineb Zina Ziad Zohra Zouhair Zoubida Zubaida
    Reza Ali Alireza Amirhossein Azadeh Behnaz Bahram Dariush Farhad Farzaneh Fatemeh Ghazal Golnaz Hossein Javad
    Kambiz Mahsa Maryam Masoud Mehran Mina Mohsen Mojgan Nasrin Navid Nasim Niloufar Parisa Parvin Roya Saman Sepideh
    Shahram Shirin Siavash Soraya Zahra Gulalai Najibullah Habibullah Hamidullah Zabihullah Zarghuna Naqib
""".split()

AFRICAN = """
    Abebe Abel Abeba Abrehet Afewerki Almaz Amanuel Aster Asmeret Bereket Berhane Biniam Birhan Dawit Eden Efrem Elsa
    Ermias Eyob Feven Filmon Fikru Freweini Genet Ghirmay Haben Habtom Hailay Haile Helen Henok Hirut Isaias Isayas
    Kibrom Kidane Kiflom Kifle Letebrhan Luwam Mebrat Mebrahtu Mehari Mehret Merhawi Meron Meseret Million Mulugeta
    Natnael Petros Rahel Rahwa Robel Saba Samrawit Selamawit Semhar Senait Senay Simret Solomon Tedros Tekle Temesgen
    Tesfay Tesfalem Tigist Tsegay Tsehay Tsion Winta Yemane Yodit Yohannes Yonas Yonatan Yordanos Zeray Aamina
    Abdinasir
    Abdullahi Abdirizak Abdiqani Abshir Anab Asad Ayaan Bashiir Bile Caasha Cabdi Canab Dahir Deeqa Faadumo Faarax
    Fadumo Faduma Farhiya Fartun Filsan Habiba Halimo Hamdi Hawa Hibo Hodan Hoodo Idil Ifrah Ilhan Iqra Khadar Khadra
    Ladan Liban Maryan Mohamud Muhubo Mursal Muna Naima Najma Nasra Nimco Qamar Raxma Roda Sagal Sahal Sahra Samatar
    Shukri Siyad Sucaad Suleekha Warsame Yasin Yuusuf Zamzam Mamadou Ousmane Ibrahima Fatoumata Mariama Aissatou
    Boubacar Oumar Sekou Alpha-Oumar Thierno Adama Awa Bintou Binta Kadiatou
""".split()

ARABIC_SCRIPT = """
    محمد أحمد احمد حسين حسان خالد يوسف إبراهيم ابراهيم محمود مصطفى عبدالله عبدالرحمن عبدالكريم عبدالعزيز عبدو فاطمة
    عائشة عايشة خديجة مريم زينب سعاد ليلى سمير سميرة نادية رشيد رشيدة سامي سامية طارق ياسين هدى رانيا سلمى باسم بسام
    فادي إسماعيل اسماعيل إسحاق موسى عيسى زكريا يحيى داود سليمان هارون إدريس ادريس أيوب ايوب بلال حمزة عثمان أسامة
    اسامة أنس انس أيمن ايمن إياد اياد عماد عمار مازن مروان مهند معاذ معتز منذر نزار نبيل نادر هاني هيثم هشام وليد
    وائل وسام ياسر يزن زياد زيد زهير رائد رامز رياض رضوان سامر سعد شادي صلاح طلال عدنان غسان فراس فؤاد فيصل قاسم قصي
    كمال لؤي ماجد ماهر مجد مراد معن جابر جاسم جعفر جواد حازم حسام حيدر خليل بدر بشار بشير أمجد امجد أكرم اكرم أشرف
    اشرف أدهم رفيق رؤوف توفيق مصعب عبيدة حذيفة سفيان منصف مولاي لحسن عزيز حميد مصطفي البشير إلياس الياس أمينة امينة
    أسماء اسماء إيمان ابتسام أميرة اميرة آمنة امنة بثينة بشرى بتول جميلة جيهان حليمة حنان حورية دعاء دينا ديما دلال
    رجاء رحمة رنا رنيم رهف روان ريم ريما زهراء زهرة زبيدة سارة سحر سلوى سناء سهام سهى سهير شيماء صباح صفاء صفية
    عبير عزيزة علياء غادة فاتن فتيحة فدوى فريدة فوزية كريمة كوثر لبنى لطيفة لمى لمياء لينا مليكة منال مها ميساء
    ميسون نجاة نجلاء نجوى نرمين نسرين نعيمة نهى نوال نورا نورة هاجر هالة هبة هناء هيام وفاء وداد وئام يسرى ياسمين
    سمر هيفاء رهام ريهام ربى رولا رند راما سيرين شيرين شذى صبا ضحى عهد غيداء فاطمه فرات قمر كاتيا كنزة لجين لبيبة
    ميرا مي
    ميادة نداء نغم نجود هالا هيلين وعد وردة يارا زينة زكية حياة خولة خلود جواهر ثريا تهاني بيان بسمة بدور أنوار
    أروى أريج آية
    ايات آلاء الاء أحلام احلام إسراء اسراء سوسن سندس مروة مرام ملاك ملك مروى إخلاص نسمة عبد عبدالقادر عبدالحق
    عبدالسلام
    عبداللطيف عبدالهادي عبدالله عبداللة بوبكر براهيم ميلود محند لحبيب حمو حمادي ميمون ميمونت سفيان صهيب طه عاصم
    عامر عبود
    عدي عروة عصام علاء عوض غانم غياث غيث فارس فهد فواز قتيبة كرم كنان ليث مؤمن محسن محي مختار مشعل مضر معتصم ممدوح
    منير مهدي
    مهران مؤيد ناجي نائل نجيب نضال نوح نوري هادي هاشم همام وديع يعقوب يونس رشاد رجب رافع رامي زين زيدان شاكر شفيق
    شوقي صبري
    صدام ضياء طاهر عادل عارف عباس عبدالرزاق عبدالغني عبدالمجيد حمد حامد حبيب جودت جلال تامر بهاء برهان باسل أوس
    أنور انور
    أمجد أكرم أحمدي يمينة زهور عواطف إلهام الهام إكرام سمية سعيدة رقية حفصة آسيا نسيبة تسنيم غزل جنى تالا لانا شهد
    روعة مايا رغد
""".split()

POLISH = """
    Adam Adrian Agata Agnieszka Albert Aleksander Aleksandra Alicja Alina Andrzej Andżelika Aneta Angelika Ania Anna
    Antek Antoni Antonina Arek Arkadiusz Artur Asia Barbara Bartek Bartłomiej Bartosz Basia Beata Bernadeta Błażej
    Bogdan Bogumiła Bogusław Bogusława Bolesław Bożena Bronisław Bronisława Cecylia Celina Cezary Czarek Czesław
    Czesława Damian Daniel Danuta Danka Dariusz Darek Dawid Dominik Dominika Dorota Edward Edyta Eliza Elżbieta
    Emilia Emil Eryk Eugeniusz Eugenia Ewa Ewelina Felicja Feliks Filip Franciszek Franek Fryderyk Gabriela Gabrysia
    Genowefa Gosia Grażyna Grzegorz Grzesiek Gustaw Halina Halinka Hania Hanna Helena Henryk Heniek Honorata Hubert
    Ilona Irek Irena Ireneusz Irmina Iwona Iwonka Izabela Iza Jacek Jadwiga Jakub Jan Janek Janina Janusz Jarek
    Jarosław Jerzy Jędrzej Joanna Joasia Jolanta Jola Józef Józefa Julita Julia Julian Justyna Kacper Kajetan Kamil
    Kamila Karina Karol Karolina Kasia Katarzyna Kazimierz Kazik Kinga Klaudia Konrad Kornelia Krystian Krystyna
    Krysia Krzysiek Krzysztof Kuba Lech Leokadia Leszek Lidia Liliana Lucyna Lucjan Ludwik Łucja Łukasz Maciej Maciek
    Magda Magdalena Maja Małgorzata Małgosia Marcel Marcelina Marcin Marek Marian Mariola Mariusz Marlena Marta
    Marysia Marzena Mateusz Matylda Michał Michalina Mieczysław Mieczysława Mikołaj Milena Mirek Mirosław Mirosława
    Monika Natalia Nikodem Nikola Norbert Ola Olek Olga Oliwia Oskar Patryk Patrycja Paulina Paweł Piotr Piotrek
    Przemek Przemysław Radek Radosław Rafał Regina Remigiusz Renata Robert Roksana Ryszard Rysiek Sabina Sandra
    Sebastian Seweryn Sławek Sławomir Sonia Stanisław Stanisława Stasia Staszek Stefan Stefania Sylwester Sylwia
    Szczepan Szymon Tadeusz Tadek Teresa Tomasz Tomek Tymon Tymoteusz Urszula Ula Wacław Waldek Waldemar Walenty
    Wanda Weronika Wiesława Wiesław Wiesiek Wiktor Wiktoria Wincenty Wioletta Wiola Witek Witold Władek Władysław
    Władysława Włodzimierz Wojciech Wojtek Zbigniew Zbyszek Zdzisław Zdzisława Zenon Zofia Zosia Zuzanna Zuzia Zygmunt
""".split()

UKRAINIAN = """
    Агнія Аліна Аліса Алла Альона Анатолій Ангеліна Андрій Анжела Аня Анна Анастасія Антон Антоніна Арина Арсен
    Арсеній Артем Артур Богдан Богдана Борис Вадим Валентин Валентина Валерій Валерія Валя Ваня Варвара Василина
    Василь Вероніка Віка Віктор Вікторія Віталій Віталіна Вітя Влад Владислав Владислава Володимир Вова Вячеслав
    В'ячеслав Галина Галя Ганна Геннадій Георгій Гліб Григорій Давид Данило Даня Дарина Дар'я Даша Денис Діана Діма
    Дмитро Едуард Ельвіра Емілія Євген Євгенія Єва Єгор Єлизавета Ждан Жанна Захар Зінаїда Зіна Зоряна Злата Зоя
    Іван Іванна Ігор Ілля Ілона Інга Інна Ірина Іра Карина Каріна Катерина Катя Кирило Кіра Клавдія Коля Костя
    Костянтин Христина Ксенія Ксюша Лариса Лев Леонід Лера Леся Лілія Ліля Ліза Лідія Людмила Люда Льоша Магдалена
    Макар Максим Макс Маргарита Марина Марія Марійка Марко Мар'яна Марта Матвій Маша Мирослав Мирослава Микита Микола
    Михайло Міша Мілана Настя Надя Назар Назарій Наталія Наталя Наталка Наташа Нестор Ніна Оксана Олег Олександр
    Олександра Олексій Олена Олеся Оля Ольга Омелян Орест Орися Остап Павло Паша Петро Платон Поліна Прохор Раїса
    Рита Ростислав Руслан Руслана Саша Сашко Святослав Світлана Сергій Сніжана Соломія Софія Соня Станіслав Стас
    Степан Стефанія Стефан Тамара Тарас Тетяна Таня Таїсія Тимофій Тимур Толя Уляна Устим Федір Федя Філіп Юліана
    Юлія Юля Юрій Юра Юрко Яків Ян Яна Ярина Яросава Ярослав Ярослава Александр Алексей Анастасия Анатолий Андрей
    Василий Виктор Виктория Виталий Владимир Григорий Дмитрий Евгений Евгения Екатерина Елена Иван Игорь Илья Ирина
    Кирилл Константин Людмила Мария Михаил Наталья Николай Никита Павел Пётр Сергей Татьяна Фёдор Юлия Юрий
    Параска Мілена Зоряна Ореста Іванка Ганнуся Стефа Пилип Панас Охрім Оксен Одарка Явдоха Мотря Мелашка Хома Юхим
    Юстина
    Тадей Теодор Тереза Ярема Ігнат Гнат Лука Лук'ян Назарко Роберт Рената Аркадій Арсен Альберт Адам Еліна Еліза
    Мія Емма
    Єлисей Давид Лідуся Нонна Неля Майя Маруся Мотря Каріна Снєжана Тимко Віталік Діма Ваня Ромчик Вікуся Оленка
    Іринка Оксанка Тарасик Андрійко Михась Степанко Ореста Любомир Любомира Любава
""".split()

UKRAINIAN_IN_LATIN = """
    Alyona Anatoliy Andriy Andrii Anastasiia Anastasia Artem Bohdan Bohdana Daryna Dmytro Denys Halyna Hanna Ihor
    Illia
    Inna Ivan Iryna Irina Kateryna Khrystyna Kostiantyn Ksenia Larysa Lesya Liudmyla Lyudmyla Lyudmila Maksym
    Marharyta
    Mariia Maryna Mykhailo Mykola Mykyta Nadiia Natalka Nataliia Nataliya Natasha Nazar Oksana Oleg Oleh Oleksandr
    Oleksandra Oleksii Oleksiy Olena Olesia Olesya Olha Orest Ostap Pavlo Petro Polina Roksolana Ruslan Ruslana Sasha
    Serhii Serhiy Sofiia Solomiia Stepan Svitlana Svetlana Taras Tatiana Tatyana Tetiana Tetyana Vadym Valentyna
    Valeriia Vasyl Viktor Viktoriia Viktoria Vitalii Vitaliy Vladyslav Volodymyr Vlad Vyacheslav Yana Yaroslav
    Yelyzaveta Yevhen Yevhenia Yevheniia Yulia Yuliia Yuliya Yuri Yurii Yuriy Zhanna Zoryana Igor Dmitri Vladimir
    Boris Sergei Sergey Nikolai Andrei Andrej Bogdan Bojan Dragan Goran Ivana Jelena Jovan Milena Milica Mirjana
    Mihai Nikola Radu Slobodan Snezana Stoyan Vesna Zoran Ionut Ioana Florin Gheorghe Georgi Dimitar Hristo Ivanka
    Plamen Radka Vasil
""".split()

ORDINARY = frozenset(
    """
    ad adam amber angel an ana april art asya ateş autumn bahar barış bayram beer ben bloem bo bora boy bulut can
    carol chance
    chase co çiçek çınar cuma daisy dawn dean defne demir deniz derya dik do door doğan dot dünya duru ebru ece ed
    ege ela
    eylül faith fay fee ferry flip floor ger grace grant gül gün güneş güven guy hamdi han hayat hazel heather hoop
    hope
    ipek islam ivy ışık irmak jet jihad joy june juni juul kaya kick lale leen lente lies lily linde lot luna maan
    madelief max may mees mei melek mercedes mert million mina mine miles nehir nil nisan noor nur olive ömür onur
    özgür
    pan pat pearl penny piet poyraz prem prins ramazan ray recep rich ridder riet rock roos rose ruby rüzgar sabah
    said
    salam sam sandy sana savaş sefa servet sev sevgi sevda sis sky ster storm su sue summer sultan sunny şaban
    şükran tan
    ton toon toprak tunç turan umut ümit usha vos wei wil will winter wolf yağmur yaprak yıldız zafer zeki zon
    hediye medine saadet nana ama ade art okay beau nine maas trui rijk engel skip pepper jazz ko ap lou jade nimet
    rest
    kim ani erna adem alan metin sefer ernst inna tiny greet sylwester joke ab evi eden bill harm nick lieve önder
    dilek arzu
    gönül duygu veli şeref dursun satılmış özlem yeter emin ender yener yaman tekin kadir nazar pola lila marka
    bile bina rana
    mason lana seth sef lux faya noé ty mick rijk maks bas kai ise ama adama hawa roda million anab muna wild
    أسماء اسماء باسم جواهر تهاني شاكر مضر عايشة عوض فرات رائد شادي زينة معن
    kuzey atlas zümrüt utku ulaş seçil azra trees trien
    róża jagoda kalina malina lech iga kuba maja
    любов віра надія люба роман лев мир ян світ влад макс зоря
    علي عمر حسن نور كريم سعيد جمال هند منى أمل امل أمين امين سلام فرح جنة رامي صالح صباح سحر صفاء رحمة دعاء رجاء هناء
    وفاء كمال ماجد ماهر نادر مجد بدر صلاح سعد عماد إيمان ايمان غزل شهد زهور هبة حنان إكرام بشرى ناصر منصور شريف هيام
    عهد وعد مي بيان حياة ورده وردة خلود ملك ملاك نغم قمر عبد طاهر عادل عارف عامر نوح زين ضياء هادي جلال باسل حمد حبيب
    رجب كرم مختار منير مؤمن محسن غانم صبري أنوار بسمة أحلام آية ايات آلاء إسراء بهاء برهان نداء نجيب
    وسام مراد حسام رياض عزيز حميد دلال زهرة وداد لطيفة جميلة سعيدة كريمة عزيزة فريدة خليل رفيق جنى عواطف إلهام
    الهام أنس انس غادة حازم
    """.split()
)
"""Names that are everyday words too, in small letters: only something beside them makes them a name."""


def _feminine(stem: str) -> Iterator[str]:
    softened = {"t": "cie", "d": "dzie", "r": "rze", "k": "ce", "g": "dze", "ł": "le"}
    dative = stem[:-1] + softened[stem[-1]] if stem[-1] in softened else stem + "ie"
    yield from (stem + "ę", stem + "ą", dative)
    yield from ((stem,) if stem[-1] == "i" else (stem + "y", stem + "i"))


def _of_polish(name: str) -> Iterator[str]:
    """“Basię”, “Marka”, “Pawłem”: more forms than there are do no harm."""
    if name.endswith("a"):
        yield from _feminine(name[:-1])
    elif name.endswith(("y", "i")):
        yield from (name + "ego", name[:-1] + "ego", name[:-1] + "ym", name + "m", name + "emu")
    else:
        fleeting = name.endswith(("ek", "eł", "er")) and len(name) > 4
        stem = name[:-2] + name[-1] if fleeting else name
        soft = stem + "i" if stem[-1] in "kg" else stem
        yield from (stem + "a", stem + "owi", soft + "em", stem + "u", stem + "ie")


_UKRAINIAN_ENDINGS = (
    ("ія", "ії ію ією"),
    ("ка", "ки ку кою ці ко"),
    ("га", "ги гу гою зі го"),
    ("а", "и і у ою о"),
    ("я", "і ї ю ею єю"),
    ("о", "а у ові ом"),
    ("й", "я ю єві єм ї"),
    ("ь", "я ю еві ем"),
    ("ір", "ора ору ором ореві ира иру"),
    ("", "а у ові ом е я ю ем ем"),
)


def _of_ukrainian(name: str) -> Iterator[str]:
    for end, others in _UKRAINIAN_ENDINGS:
        if name.endswith(end):
            stem = name[: len(name) - len(end)]
            yield from (stem + other for other in others.split())
            return


def plain(word: str) -> str:
    """Without the marks that a Dutch keyboard lacks, Cyrillic and Arabic left as they are."""
    if word.isascii() or not unicodedata.name(word[0], "").startswith("LATIN"):
        return word
    bare = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _all() -> Iterator[str]:
    yield from (
        *DUTCH,
        *MODERN,
        *ENGLISH,
        *SURINAMESE,
        *TURKISH,
        *ARABIC,
        *AFRICAN,
        *ARABIC_SCRIPT,
        *UKRAINIAN_IN_LATIN,
    )
    for name in POLISH:
        yield from (name, *_of_polish(name))
    for name in UKRAINIAN:
        yield from (name, *_of_ukrainian(name))


NO_NAMES = (
    "ale oli eli mają olie ule dance basi marti ids ise onder люди дані яні коли кості esi izy poli люду людом віком"
)
"""Words that only look like another form of a name."""


_SHORTEST_OF_THEIRS = 5


def _folded(names: Iterable[str]) -> frozenset[str]:
    small = {name.casefold() for name in names}
    return frozenset(small | {plain(name) for name in small})


FIRST_NAMES = _folded(_all()) - _folded(ORDINARY) - frozenset(NO_NAMES.split())
"""In small letters, and none of them ordinary."""
ORDINARY_NAMES = _folded(ORDINARY)
ALL_FIRST_NAMES = FIRST_NAMES | ORDINARY_NAMES


def is_known(small: str) -> bool:
    """With “henk-jan”, and “samirs” before what is theirs."""
    if small in FIRST_NAMES:
        return True
    if "-" in small:
        return all(part in ALL_FIRST_NAMES for part in small.split("-"))
    return len(small) > _SHORTEST_OF_THEIRS and small.endswith("s") and small[:-1] in FIRST_NAMES
